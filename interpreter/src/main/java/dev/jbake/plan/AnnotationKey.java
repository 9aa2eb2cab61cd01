package dev.jbake.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The key of an annotation, and which parts of an image have it: `manifest[linux/arm64]:org.example`.
///
/// @param type `index`, `index-descriptor`, `manifest`, `manifest-descriptor`; empty if none is written
/// @param platform which manifests; null for all
/// @param key what is written after the colon
public record AnnotationKey(String type, @Nullable Platform platform, String key) {
    private static final List<String> TYPES = List.of("index", "index-descriptor", "manifest", "manifest-descriptor");

    /// The keys that a text means: one for each type before the colon.
    ///
    /// @param written `[type[platform],..:]key`
    /// @throws MalformedException for a type that does not exist, or a platform that is none
    public static List<AnnotationKey> parse(String written) throws MalformedException {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return List.of(new AnnotationKey("", null, written));
        }
        List<AnnotationKey> keys = new ArrayList<>();
        for (String type : written.substring(0, colon).split(",", -1)) {
            keys.add(typed(type, written.substring(colon + 1)));
        }
        return keys;
    }

    /// True for an annotation of an index or of its descriptor.
    public boolean ofIndex() {
        return type.startsWith("index");
    }

    /// The exporter attribute that carries it.
    // Compat: an index is one for all platforms, so a platform after its type is dropped
    // (build/annotations-index-platform).
    public String exporterAttribute() {
        if (type.isEmpty()) {
            return "annotation." + key;
        }
        String one = platform == null || !type.startsWith("manifest") ? "" : "[" + platform.formatAll() + "]";
        return "annotation-" + type + one + "." + key;
    }

    private static AnnotationKey typed(String written, String key) throws MalformedException {
        int open = written.indexOf('[');
        String type = open < 0 ? written : written.substring(0, open);
        if (!isType(type) || (open >= 0 && !isPlatform(open, written))) {
            throw new MalformedException("invalid annotation type \"" + written
                    + "\", expected type and optional platform in square brackets");
        }
        if (!TYPES.contains(type)) {
            throw new MalformedException("unknown annotation type \"" + type + "\"");
        }
        if (open < 0) {
            return new AnnotationKey(type, null, key);
        }
        String platform = written.substring(open + 1, written.length() - 1);
        try {
            return new AnnotationKey(type, Platform.parse(platform), key);
        } catch (MalformedException e) {
            throw new MalformedException("invalid platform \"" + platform + "\": " + e.getMessage());
        }
    }

    private static boolean isType(String type) {
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if ((c < 'a' || c > 'z') && c != '-') {
                return false;
            }
        }
        return !type.isEmpty();
    }

    /// True when letters and digits stand between the bracket and one at the end.
    private static boolean isPlatform(int open, String written) {
        return written.endsWith("]")
                && OperatingSystem.isWord(written.substring(open + 1, Math.max(open + 1, written.length() - 1)), "_/-");
    }
}
