package dev.jbake.cty;

import dev.jbake.go.GoOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The order of map keys and attribute names: byte-wise by their UTF-8 form, which is the order of code points.
public final class Keys {
    private Keys() {}

    /// An unmodifiable copy that iterates in key order.
    public static <V> Map<String, V> sorted(Map<String, ? extends V> entries) {
        String[] keys = entries.keySet().toArray(new String[0]);
        if (keys.length > 1) {
            Arrays.sort(keys, GoOrder::compare);
        }
        Map<String, V> ordered = LinkedHashMap.newLinkedHashMap(keys.length);
        for (String key : keys) {
            V value = entries.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }
}
