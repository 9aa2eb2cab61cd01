package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Lists what is written in a compose file: follows aliases and merges, but not variables, includes or extensions.
public final class WrittenItems {
    private static final int MOST = 100_000;

    private final List<WrittenItem> items = new ArrayList<>();

    private WrittenItems() {}

    /// The items of a file, outer ones before those in them; what cannot be read is left out.
    public static List<WrittenItem> of(Source source) {
        WrittenItems written = new WrittenItems();
        try {
            YamlReader reader = new YamlReader(source);
            for (YamlNode root = reader.next(); root != null; root = reader.next()) {
                written.inside(root, List.of());
            }
        } catch (ComposeProblem e) {
            return written.items;
        }
        return written.items;
    }

    private void add(YamlNode node, List<String> outer, String key, Span place) {
        List<String> path = new ArrayList<>(outer);
        path.add(key);
        YamlNode value = node.kind() == YamlNode.Kind.ALIAS ? node.target() : node;
        if (items.size() < MOST) {
            String text = value.kind() == YamlNode.Kind.SCALAR ? value.value() : "";
            items.add(new WrittenItem(path, value.tag(), text, place));
            inside(value, path);
        }
    }

    private void inside(YamlNode given, List<String> path) {
        YamlNode node = given.kind() == YamlNode.Kind.ALIAS ? given.target() : given;
        List<YamlNode> content = node.content();
        if (node.kind() == YamlNode.Kind.SEQUENCE) {
            for (int i = 0; i < content.size(); i++) {
                add(content.get(i), path, "[" + i + "]", content.get(i).span());
            }
        } else if (node.kind() == YamlNode.Kind.MAPPING) {
            for (int i = 0; i + 1 < content.size(); i += 2) {
                YamlNode key = content.get(i);
                if (key.isMerge()) {
                    merged(content.get(i + 1), path);
                } else {
                    add(content.get(i + 1), path, key.value(), key.span());
                }
            }
        }
    }

    private void merged(YamlNode value, List<String> path) {
        YamlNode node = value.kind() == YamlNode.Kind.ALIAS ? value.target() : value;
        if (node.kind() == YamlNode.Kind.SEQUENCE) {
            node.content().forEach(each -> inside(each, path));
        } else {
            inside(node, path);
        }
    }
}
