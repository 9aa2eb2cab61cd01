package dev.jbake.conformance.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Masks what differs from run to run: digests, sizes of what contains times, times, references.
public final class Volatile {
    private static final List<Map.Entry<Pattern, String>> MASKS = masks();

    private Volatile() {}

    private static List<Map.Entry<Pattern, String>> masks() {
        Map<String, String> masks = new LinkedHashMap<>();
        masks.put("sha256:[0-9a-f]{64}", "sha256:(digest)");
        masks.put("(\"size\": ?)\\d+", "$1\"(size)\"");
        masks.put("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "(time)");
        masks.put("(\"buildx\\.build\\.ref\": ?\")[^\"]*", "$1(reference)");
        masks.put("https?://127\\.0\\.0\\.1:1/", "(scheme)://127.0.0.1:1/"); // a registry that nobody runs
        masks.put("of ref [0-9a-z-]+::[0-9a-z]+", "of ref (reference)");
        List<Map.Entry<Pattern, String>> compiled = new ArrayList<>();
        masks.forEach((pattern, mask) -> compiled.add(Map.entry(Pattern.compile(pattern), mask)));
        return compiled;
    }

    /// Returns the text with a word in brackets in their places.
    public static String masked(String text) {
        String masked = text;
        for (Map.Entry<Pattern, String> mask : MASKS) {
            masked = mask.getKey().matcher(masked).replaceAll(mask.getValue());
        }
        return masked;
    }
}
