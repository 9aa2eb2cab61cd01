package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import java.util.LinkedHashMap;
import java.util.Map;

/// Finds all that is wrong with a content: what uses it stops at the first mistake.
public final class Refusals {
    private Refusals() {}

    /// What uses a content.
    ///
    /// @param <T> the content
    public interface Use<T> {
        /// Uses the content, or says what is wrong with it.
        void of(T content) throws InvalidContent;
    }

    /// Why parts are refused, each with the first that is refused for it, or why the whole is if all parts are right on
    /// their own.
    public static <T> Map<String, T> of(Attribute<T> attribute, T content, Use<T> use) {
        Map<String, T> reasons = new LinkedHashMap<>();
        for (T part : attribute.parts(content)) {
            add(part, use, reasons);
        }
        if (reasons.isEmpty()) {
            add(content, use, reasons);
        }
        return reasons;
    }

    private static <T> void add(T content, Use<T> use, Map<String, T> reasons) {
        try {
            use.of(content);
        } catch (InvalidContent e) {
            reasons.putIfAbsent(e.reason(), content);
        }
    }
}
