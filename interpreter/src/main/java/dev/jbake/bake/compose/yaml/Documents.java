package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The documents of a source. Each is read once, on demand; callers must not change it.
public final class Documents {
    private final Source source;
    private final List<Document> read = new ArrayList<>();
    private @Nullable YamlReader reader;
    private @Nullable ComposeProblem problem;
    private boolean ended;

    public Documents(Source source) {
        this.source = source;
    }

    /// A document, null after the last.
    @Nullable
    Document get(int index) throws ComposeProblem {
        while (index >= read.size() && !ended) {
            if (problem != null) {
                throw problem;
            }
            readNext();
        }
        return index < read.size() ? read.get(index) : null;
    }

    private void readNext() throws ComposeProblem {
        try {
            if (reader == null) {
                reader = new YamlReader(source);
            }
            YamlNode root = reader.next();
            if (root == null) {
                ended = true;
                reader = null;
            } else {
                read.add(document(root));
            }
        } catch (ComposeProblem e) {
            problem = e;
            throw e;
        }
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
