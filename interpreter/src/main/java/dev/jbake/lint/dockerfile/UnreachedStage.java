package dev.jbake.lint.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.BuildStage;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Stages;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.SeenTarget;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// {@link Code#UNREACHED_STAGE}: none of the targets with a Dockerfile builds a stage of it.
final class UnreachedStage implements DockerfileRule {
    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        Map<String, Stages> files = new LinkedHashMap<>();
        Map<String, Set<Integer>> reached = new LinkedHashMap<>();
        for (SeenTarget seen : project.targets().values()) {
            Stages stages = seen.reading().stages();
            if (stages != null && !seen.views().isEmpty()) {
                String name = stages.file().source().name();
                files.putIfAbsent(name, stages);
                Set<Integer> indexes = reached.computeIfAbsent(name, file -> new HashSet<>());
                for (DockerfileView view : seen.views()) {
                    view.reached().forEach(stage -> indexes.add(stage.index()));
                }
            }
        }
        files.forEach((name, stages) -> {
            for (BuildStage stage : stages.all()) {
                if (!reached.getOrDefault(name, Set.of()).contains(stage.index())) {
                    diagnostics.add(Diagnostic.finding(
                            Code.UNREACHED_STAGE, stage.span(), "No target builds the stage " + stage.shown() + "."));
                }
            }
        });
    }
}
