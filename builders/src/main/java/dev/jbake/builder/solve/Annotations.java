package dev.jbake.builder.solve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Annotations as exporter attributes: `index,manifest[linux/arm64]:key` becomes one attribute for each type named.
final class Annotations {
    private static final Set<String> TYPES = Set.of("index", "index-descriptor", "manifest", "manifest-descriptor");

    private Annotations() {}

    /// @param annotations by key as written
    /// @throws BuildException for a type that does not exist
    static Map<String, String> exporterAttributes(Map<String, String> annotations) throws BuildException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, String> annotation : annotations.entrySet()) {
            String written = annotation.getKey();
            int colon = written.indexOf(':');
            if (colon < 0) {
                attributes.put("annotation." + written, annotation.getValue());
                continue;
            }
            String key = written.substring(colon + 1);
            for (String type : written.substring(0, colon).split(",", -1)) {
                attributes.put(prefix(type) + "." + key, annotation.getValue());
            }
        }
        return attributes;
    }

    private static String prefix(String typeAndPlatform) throws BuildException {
        int bracket = typeAndPlatform.indexOf('[');
        String type = bracket < 0 ? typeAndPlatform : typeAndPlatform.substring(0, bracket);
        if (bracket >= 0 && !typeAndPlatform.endsWith("]")) {
            throw new BuildException("invalid annotation type \"" + typeAndPlatform
                    + "\", expected type and optional platform in square brackets");
        }
        if (!TYPES.contains(type)) {
            throw new BuildException("unknown annotation type \"" + type + "\"");
        }
        // The index is one for all platforms: a platform after its type says nothing.
        boolean platform = bracket >= 0 && type.startsWith("manifest");
        return "annotation-" + type + (platform ? typeAndPlatform.substring(bracket) : "");
    }
}
