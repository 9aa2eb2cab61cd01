package dev.jbake.bake.compose.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Facts about the places of a compose file, by patterns of more than one key.
///
/// @param <V> the fact
public final class PathTable<V> {
    private final Map<String, V> facts = new LinkedHashMap<>();

    /// Adds a fact about all places that a pattern matches.
    public void put(String pattern, V fact) {
        facts.put(pattern, fact);
    }

    /// The fact about a place, null if there is none.
    public @Nullable V find(String path) {
        if (path.indexOf('.') < 0) {
            return null;
        }
        for (Map.Entry<String, V> entry : facts.entrySet()) {
            if (TreePath.matches(path, entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
