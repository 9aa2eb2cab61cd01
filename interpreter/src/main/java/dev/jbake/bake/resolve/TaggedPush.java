package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.Output;
import dev.jbake.bake.attribute.Tags;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.definition.Target;
import java.util.ArrayList;
import java.util.List;

/// `--push=tagged`: only images with a name are pushed.
public final class TaggedPush {
    private TaggedPush() {}

    /// Removes the other pushes of sound targets.
    ///
    /// @return the names of the targets that had some
    public static List<String> narrow(Resolved resolved) {
        List<String> skipped = new ArrayList<>();
        for (String name : resolved.requested()) {
            Target target = resolved.targets().get(name);
            if (target != null && narrow(target)) {
                skipped.add(name);
            }
        }
        return skipped;
    }

    private static boolean narrow(Target target) {
        List<String> tags = target.get(Tags.ATTRIBUTE);
        List<Entry> outputs = target.get(Output.ATTRIBUTE);
        if (outputs == null || (tags != null && !tags.isEmpty())) {
            return false;
        }
        List<Entry> kept = outputs.stream()
                .filter(output -> !Output.pushes(output)
                        || !output.attributes().getOrDefault("name", "").isEmpty())
                .toList();
        target.put(Output.ATTRIBUTE, kept);
        return kept.size() < outputs.size();
    }
}
