package dev.jbake.bake.compose;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The documents of a compose file.
final class Documents implements Iterable<Document> {
    private final List<Document> documents = new ArrayList<>();

    Documents(ComposeFile file) throws ComposeProblem {
        try {
            YamlReader reader = new YamlReader(file.source());
            for (YamlNode root = reader.next(); root != null; root = reader.next()) {
                documents.add(document(root));
            }
        } catch (ComposeProblem e) {
            throw e.within("failed to parse " + file.name() + ": ");
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

    @Override
    public Iterator<Document> iterator() {
        return documents.iterator();
    }
}
