package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Scalar;
import org.jspecify.annotations.Nullable;

/// Reads the documents of a compose file one after another.
public final class Documents {
    private final String name;
    private final YamlReader reader;

    public Documents(ComposeFile file) throws ComposeProblem {
        name = file.name();
        try {
            reader = new YamlReader(file.source());
        } catch (ComposeProblem e) {
            throw within(e);
        }
    }

    /// The next one, null where there is none.
    @Nullable
    public Document next() throws ComposeProblem {
        try {
            YamlNode root = reader.next();
            return root == null ? null : document(root);
        } catch (ComposeProblem e) {
            throw within(e);
        }
    }

    private ComposeProblem within(ComposeProblem e) {
        return e.within("failed to parse " + name + ": ");
    }

    private static Document document(YamlNode root) throws ComposeProblem {
        ResetTags tags = new ResetTags();
        YamlValues values = new YamlValues();
        Document document;
        try {
            YamlNode kept = root.tag().equals("!!null") ? root : tags.resolve(root);
            document = new Document(kept == null ? new Scalar(null, root.span()) : values.read(kept), tags);
        } catch (ComposeProblem e) {
            throw e.within("yaml: construct errors:\n  line " + root.line() + ": ");
        }
        ComposeProblem mistakes = values.mistakes();
        if (mistakes != null) {
            throw mistakes;
        }
        return document;
    }
}
