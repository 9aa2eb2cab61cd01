package dev.jbake.lint.rule;

import dev.jbake.bake.attribute.Output;
import dev.jbake.bake.attribute.Tags;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.plan.ExportPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// {@link Code#SAME_TAG}: two images get one tag.
final class SameTag implements TargetRule {
    private final Map<String, String> owners = new HashMap<>();

    @Override
    public void look(Target target, Diagnostics diagnostics) {
        List<String> tags = target.get(Tags.ATTRIBUTE);
        if (tags == null || target.isLinked() || !isNamed(target.get(Output.ATTRIBUTE))) {
            return;
        }
        for (String tag : tags) {
            String other = owners.putIfAbsent(tag, target.name());
            if (other != null) {
                diagnostics.add(Diagnostic.finding(
                        Code.SAME_TAG,
                        target.spanOf(Tags.ATTRIBUTE, tag),
                        "The targets " + other + " and " + target.name() + " both have the tag " + tag
                                + "; the one that ends last has it."));
            }
        }
    }

    /// Whether an image goes where its tags name it. No output at all means one that does.
    private static boolean isNamed(@Nullable List<Entry> outputs) {
        if (outputs == null || outputs.isEmpty()) {
            return true;
        }
        for (Entry output : outputs) {
            switch (output.type()) {
                case "image", "registry" -> {
                    return true;
                }
                case "docker" -> {
                    if (Output.place(output) == ExportPlace.DOCKER) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
