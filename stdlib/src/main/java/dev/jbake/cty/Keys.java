package dev.jbake.cty;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The order of map keys and attribute names: byte-wise by their UTF-8 form, which is the order of code points.
public final class Keys {
    private Keys() {}

    /// Compares by code points, not by UTF-16 units as `String.compareTo` does.
    public static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean surrogateA = Character.isSurrogate(a);
                boolean surrogateB = Character.isSurrogate(b);
                if (surrogateA != surrogateB) {
                    return surrogateA ? 1 : -1;
                }
                return a - b;
            }
        }
        return left.length() - right.length();
    }

    /// An unmodifiable copy that iterates in key order.
    public static <V> Map<String, V> sorted(Map<String, ? extends V> entries) {
        String[] keys = entries.keySet().toArray(new String[0]);
        if (keys.length > 1) {
            Arrays.sort(keys, Keys::compare);
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
