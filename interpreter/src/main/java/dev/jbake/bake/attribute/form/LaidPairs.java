package dev.jbake.bake.attribute.form;

import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Pairs merged over others on demand. In a chain of targets that each add a pair, each target costs one of these, not
/// a copy of all pairs. Null strings are dropped.
final class LaidPairs extends AbstractMap<String, @Nullable String> {
    private Map<String, @Nullable String> under;
    private Map<String, @Nullable String> over;
    private @Nullable Map<String, @Nullable String> all;

    LaidPairs(Map<String, @Nullable String> under, Map<String, @Nullable String> over) {
        this.under = under;
        this.over = over;
    }

    private Map<String, @Nullable String> all() {
        Map<String, @Nullable String> known = all;
        if (known != null) {
            return known;
        }
        List<Map<String, @Nullable String>> layers = layers();
        Map<String, @Nullable String> found = new LinkedHashMap<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            put(layers.get(i), found);
        }
        all = found;
        under = Map.of();
        over = Map.of();
        return found;
    }

    /// The layers from top to bottom, without recursion: a chain may be as long as the file. A layer that is met again
    /// is below itself and has no effect, so parents that share parents cost nothing.
    private List<Map<String, @Nullable String>> layers() {
        List<Map<String, @Nullable String>> layers = new ArrayList<>();
        Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Map<String, @Nullable String>> left = new ArrayDeque<>();
        left.push(this);
        while (!left.isEmpty()) {
            Map<String, @Nullable String> layer = left.pop();
            if (!met.add(layer)) {
                continue;
            }
            if (layer instanceof LaidPairs laid && laid.all == null) {
                left.push(laid.under);
                left.push(laid.over);
            } else {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static void put(Map<String, @Nullable String> layer, Map<String, @Nullable String> found) {
        for (Map.Entry<String, @Nullable String> pair : layer.entrySet()) {
            if (pair.getValue() != null) {
                found.put(pair.getKey(), pair.getValue());
            }
        }
    }

    @Override
    public Set<Map.Entry<String, @Nullable String>> entrySet() {
        return all().entrySet();
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        return all().get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return all().containsKey(key);
    }
}
