package dev.jbake.lint.rule;

import dev.jbake.bake.attribute.Platforms;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import java.util.List;

/// {@link Code#UNKNOWN_PLATFORM}: a target is built for a platform that no machine has.
final class UnknownPlatform implements TargetRule {
    @Override
    public void look(Target target, Diagnostics diagnostics) {
        List<String> platforms = target.get(Platforms.ATTRIBUTE);
        if (platforms == null) {
            return;
        }
        for (String written : platforms) {
            for (String platform : written.split(",", -1)) {
                if (isUnknown(platform)) {
                    diagnostics.add(Diagnostic.finding(
                            Code.UNKNOWN_PLATFORM,
                            target.spanOf(Platforms.ATTRIBUTE, written),
                            "No machine is known that runs " + platform + ", for which " + target.name()
                                    + " is built."));
                }
            }
        }
    }

    /// True for a platform that no machine has, as far as it can be read.
    private static boolean isUnknown(String written) {
        try {
            return !Platform.parseEach(written).getFirst().isKnown();
        } catch (MalformedException ignored) {
            return false;
        }
    }
}
