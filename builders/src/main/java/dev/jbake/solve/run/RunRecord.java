package dev.jbake.solve.run;

import dev.jbake.builder.LocalState;
import dev.jbake.buildkit.BuildIds;
import dev.jbake.failure.Reason;
import dev.jbake.host.FileNames;
import dev.jbake.host.Host;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.DockerfileSource;
import dev.jbake.plan.TargetPlan;
import dev.jbake.solve.request.SolveJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Writes down which builds a run consists of, before they begin (buildx, build/localstate.go).
final class RunRecord {
    private final LocalState state;
    private final Path directory;
    private String group = "";

    RunRecord(LocalState state, Host host) {
        this.state = state;
        this.directory = directory(host);
    }

    /// Writes down all builds; calls are none.
    ///
    /// @param targets what was asked for
    /// @return a sentence for the user if that was not possible, else empty
    String save(List<NodeWork> nodes, List<String> targets, RandomGenerator random) {
        List<String> refs = new ArrayList<>();
        for (NodeWork node : nodes) {
            node.jobs().stream().filter(job -> !job.isCall()).map(SolveJob::ref).forEach(refs::add);
        }
        if (refs.isEmpty()) {
            return "";
        }
        group = BuildIds.next(random);
        try {
            state.saveGroup(group, targets, refs);
            for (NodeWork node : nodes) {
                for (SolveJob job : node.jobs()) {
                    if (!job.isCall()) {
                        save(node, job);
                    }
                }
            }
            return "";
        } catch (IOException | UnsupportedOperationException e) {
            return "docker buildx history will not know this build by name: cannot write to " + state.directory() + ": "
                    + (e instanceof IOException reason ? Reason.inGo(reason) : Reason.of(e));
        }
    }

    /// Writes down that a target is tried again. That it cannot be written has been told before.
    void add(NodeWork node, SolveJob job) {
        try {
            if (!group.isEmpty()) {
                save(node, job);
            }
        } catch (IOException | UnsupportedOperationException ignored) {
            // The build has no name in the history.
        }
    }

    private void save(NodeWork node, SolveJob job) throws IOException {
        state.saveBuild(node.facts().builder(), node.facts().node(), job.ref(), build(job.target()));
    }

    private LocalState.Build build(TargetPlan target) {
        return new LocalState.Build(
                target.name(),
                context(target.inputs().context()),
                dockerfile(target.inputs().dockerfile()),
                group);
    }

    private String context(ContextSource source) {
        if (source instanceof ContextSource.Remote remote) {
            return remote.url();
        }
        if (source instanceof ContextSource.TreeFolder folder) {
            return folder.url();
        }
        return source instanceof ContextSource.Directory local ? absolute(local.written()) : "";
    }

    private String dockerfile(DockerfileSource source) {
        if (source instanceof DockerfileSource.Inline inline) {
            return dockerfile(inline.replaced());
        }
        return source instanceof DockerfileSource.Local local ? absolute(local.shown()) : source.shown();
    }

    private String absolute(String path) {
        return FileNames.resolve(directory, path).normalize().toString();
    }

    /// The working directory as the shell has it: links on the way to it are part of a project's name.
    private static Path directory(Host host) {
        String logical = host.variable("PWD");
        try {
            if (logical != null && logical.startsWith("/") && Files.isSameFile(Path.of(logical), host.directory())) {
                return Path.of(logical);
            }
        } catch (IOException | InvalidPathException e) {
            // Left over from another directory.
        }
        return host.directory();
    }
}
