package dev.jbake.lint.dockerfile;

import dev.jbake.bake.attribute.Args;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.Stages;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.SeenTarget;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// {@link Code#UNUSED_ARGUMENT}: no `ARG` of the whole file declares it.
final class UnusedArgument implements DockerfileRule {
    private static final List<String> PROXIES =
            List.of("HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY");
    private static final List<String> AUTOMATIC = List.of("BUILDKIT_", "TARGET", "BUILD", "SOURCE_DATE_EPOCH");

    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        Shared arguments = new Shared();
        for (SeenTarget seen : project.targets().values()) {
            Stages stages = seen.reading().stages();
            Map<String, @Nullable String> args = seen.target().get(Args.ATTRIBUTE);
            if (stages == null || args == null || seen.views().isEmpty()) {
                continue;
            }
            Set<String> declared = stages.declaredArguments();
            for (String name : args.keySet()) {
                arguments.add(
                        seen.target().spanOfKey(Args.ATTRIBUTE, name),
                        name,
                        seen.name(),
                        declared.contains(name) || isSpecial(name));
            }
        }
        arguments.report(Code.UNUSED_ARGUMENT, "No ARG in the Dockerfile of ", " declares ", diagnostics);
    }

    private static boolean isSpecial(String name) {
        return PROXIES.contains(name.toUpperCase(Locale.ROOT))
                || AUTOMATIC.stream().anyMatch(name::startsWith);
    }
}
