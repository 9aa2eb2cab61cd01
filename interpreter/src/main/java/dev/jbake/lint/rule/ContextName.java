package dev.jbake.lint.rule;

import dev.jbake.bake.attribute.Contexts;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoQuote;
import dev.jbake.plan.ImageName;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// {@link Code#CONTEXT_NAME}: a named context that no Dockerfile can use. BuildKit takes what a Dockerfile says for the
/// name of an image, and looks for its short form.
final class ContextName implements TargetRule {
    private static final String PLATFORM = "::";

    @Override
    public void look(Target target, Diagnostics diagnostics) {
        Map<String, @Nullable String> contexts = target.get(Contexts.ATTRIBUTE);
        if (contexts == null) {
            return;
        }
        for (String name : contexts.keySet()) {
            int end = name.indexOf(PLATFORM);
            String image = end < 0 ? name : name.substring(0, end);
            String found = found(image);
            if (!found.equals(image)) {
                diagnostics.add(Diagnostic.finding(
                        Code.CONTEXT_NAME,
                        target.spanOf(Contexts.ATTRIBUTE, name),
                        "The context " + GoQuote.quote(name) + " of " + target.name() + " replaces nothing"
                                + (found.isEmpty()
                                        ? ", for no image can have this name."
                                        : "; write " + GoQuote.quote(found + name.substring(image.length())) + ".")));
            }
        }
    }

    /// The name that is looked for in place of this one, empty if none is.
    private static String found(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ImageName.problem(name) == null
                ? ImageName.familiar(name)
                : ImageName.problem(lower) == null ? ImageName.familiar(lower) : "";
    }
}
