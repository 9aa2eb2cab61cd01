package dev.jbake.lint.rule;

import dev.jbake.bake.attribute.Output;
import dev.jbake.bake.attribute.Tags;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import java.util.List;

/// {@link Code#UNUSED_TAGS}: a target has tags, but its outputs are no images. What is only linked may have both.
final class UnusedTags implements TargetRule {
    @Override
    public void look(Target target, Diagnostics diagnostics) {
        List<String> tags = target.get(Tags.ATTRIBUTE);
        List<Entry> outputs = target.get(Output.ATTRIBUTE);
        boolean tagged = !target.isLinked() && tags != null && !tags.isEmpty();
        if (tagged && outputs != null && target.span(Output.ATTRIBUTE) != null && isWithoutImage(outputs)) {
            diagnostics.add(Diagnostic.finding(
                    Code.UNUSED_TAGS,
                    target.span(Tags.ATTRIBUTE),
                    "The outputs of " + target.name() + " are no images, and nothing gets these tags."));
        }
    }

    /// No output at all means an image.
    private static boolean isWithoutImage(List<Entry> outputs) {
        for (Entry output : outputs) {
            switch (output.type()) {
                case "local", "tar", "cacheonly" -> {}
                default -> {
                    return false;
                }
            }
        }
        return !outputs.isEmpty();
    }
}
