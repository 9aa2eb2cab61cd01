package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Escapes;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.Platform;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.plan.TargetDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `annotations`: what image manifests and indexes carry, as `[type[platform],..:]key=value`.
final class Annotations extends TextsAttribute {
    private static final List<String> TYPES = List.of("index", "index-descriptor", "manifest", "manifest-descriptor");

    Annotations() {
        super("annotations", true, "Annotations of the image's manifests and index.");
    }

    @Override
    public String since() {
        return "0.12.0";
    }

    /// Always appends, with `=` as with `+=`.
    @Override
    public List<String> override(@Nullable List<String> content, TargetOverride override) {
        return concatenated(content, override.values());
    }

    @Override
    protected String printed(String text) {
        return Escapes.of(text);
    }

    @Override
    public void check(List<String> content) throws InvalidContent {
        for (String annotation : content) {
            keys(annotation);
        }
    }

    @Override
    public void plan(List<String> content, TargetDraft draft) throws InvalidContent {
        for (String annotation : content) {
            String value = annotation.substring(annotation.indexOf('=') + 1);
            for (String key : keys(annotation)) {
                draft.annotation(key, value);
            }
        }
    }

    /// The keys of one annotation, `type[platform]:` in front of each where a type is given.
    private static List<String> keys(String annotation) throws InvalidContent {
        int equals = annotation.indexOf('=');
        if (equals < 0) {
            throw new InvalidContent("invalid annotation \"" + annotation + "\", expected key=value");
        }
        String name = annotation.substring(0, equals);
        int colon = name.indexOf(':');
        if (colon < 0) {
            return List.of(name);
        }
        List<String> keys = new ArrayList<>();
        for (String type : Arrays.asList(name.substring(0, colon).split(",", -1))) {
            keys.add(type(type) + ":" + name.substring(colon + 1));
        }
        return keys;
    }

    private static String type(String written) throws InvalidContent {
        int open = written.indexOf('[');
        String type = open < 0 ? written : written.substring(0, open);
        boolean shaped = !type.isEmpty() && isPlatform(open, written);
        for (int i = 0; shaped && i < type.length(); i++) {
            char c = type.charAt(i);
            shaped = (c >= 'a' && c <= 'z') || c == '-';
        }
        if (!shaped) {
            throw new InvalidContent("invalid annotation type \"" + written
                    + "\", expected type and optional platform in square brackets");
        }
        if (!TYPES.contains(type)) {
            throw new InvalidContent("unknown annotation type \"" + type + "\"");
        }
        if (open >= 0) {
            String platform = written.substring(open + 1, written.length() - 1);
            try {
                Platform.parse(platform);
            } catch (InvalidContent e) {
                throw new InvalidContent("invalid platform \"" + platform + "\": " + e.reason());
            }
        }
        return written;
    }

    private static boolean isPlatform(int open, String written) {
        if (open < 0) {
            return true;
        }
        if (!written.endsWith("]") || open + 2 >= written.length()) {
            return false;
        }
        for (int i = open + 1; i < written.length() - 1; i++) {
            char c = written.charAt(i);
            if (!((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "_/-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
