package dev.jbake.bake.compose.build;

import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import dev.jbake.bake.compose.tree.TreePath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects the keys that start with `x-` of each mapping under one key.
public final class Extras {
    /// Where the extensions of a mapping are.
    static final String KEY = "#extensions";

    private static final Set<String> NAMES = Set.of("services", "volumes", "networks", "secrets", "configs");

    private Extras() {}

    // Compat: a build argument or label that starts with x- is taken for an extension (compose/args-like-extensions).
    public static void collect(Mapping mapping, String path) {
        Mapping extras = new Mapping(mapping.span());
        for (String key : List.copyOf(mapping.entries().keySet())) {
            Tree value = mapping.get(key);
            if (value != null && key.startsWith("x-") && !NAMES.contains(path)) {
                extras.put(key, value, mapping.keySpan(key));
                mapping.remove(key);
            } else if (value instanceof Mapping inner) {
                collect(inner, TreePath.next(path, key));
            } else if (value instanceof Sequence sequence) {
                collectElements(sequence, TreePath.next(path, key));
            }
        }
        if (!extras.entries().isEmpty()) {
            mapping.put(KEY, extras);
        }
    }

    private static void collectElements(Sequence sequence, String path) {
        for (Tree element : sequence.elements()) {
            if (element instanceof Mapping inner) {
                collect(inner, path);
            }
        }
    }

    /// The extensions of a mapping.
    static Map<String, Tree> of(Mapping mapping) {
        return mapping.get(KEY) instanceof Mapping extras ? extras.entries() : Map.of();
    }
}
