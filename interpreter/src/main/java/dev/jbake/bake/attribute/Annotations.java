package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Escapes;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.plan.AnnotationKey;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.TargetDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `annotations`: what image manifests and indexes carry, as `[type[platform],..:]key=value`.
final class Annotations extends TextsAttribute {
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
            for (AnnotationKey key : keys(annotation)) {
                draft.annotation(key, value);
            }
        }
    }

    private static List<AnnotationKey> keys(String annotation) throws InvalidContent {
        int equals = annotation.indexOf('=');
        if (equals < 0) {
            throw new InvalidContent("invalid annotation \"" + annotation + "\", expected key=value");
        }
        try {
            return AnnotationKey.parse(annotation.substring(0, equals));
        } catch (MalformedException e) {
            throw new InvalidContent(e.getMessage());
        }
    }
}
