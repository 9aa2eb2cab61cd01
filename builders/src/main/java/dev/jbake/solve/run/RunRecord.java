package dev.jbake.solve.run;

import dev.jbake.builder.LocalState;
import dev.jbake.buildkit.BuildIds;
import dev.jbake.failure.Reason;
import dev.jbake.host.FileNames;
import dev.jbake.host.Host;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.DockerfileSource;
import dev.jbake.plan.TargetPlan;
import dev.jbake.progress.MaskedUrls;
import dev.jbake.solve.BuildSettings;
import dev.jbake.solve.request.SolveJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Writes down which builds a run consists of, before they begin (buildx, build/localstate.go), and which ended well.
final class RunRecord {
    private final LocalState state;
    private final Path directory;
    private final BuildSettings settings;
    private final List<String> requested;
    private final List<String> refs = new ArrayList<>();
    private String group = "";

    /// @param requested the targets that were asked for, groups resolved
    RunRecord(LocalState state, BuildSettings settings, List<String> requested, Host host) {
        this.state = state;
        this.settings = settings;
        this.requested = requested;
        this.directory = directory(host);
    }

    /// Writes down all builds; calls are none.
    ///
    /// @return a sentence for the user if that was not possible, else empty
    String save(List<NodeWork> nodes, RandomGenerator random) {
        for (NodeWork node : nodes) {
            node.jobs().stream().filter(job -> !job.isCall()).map(SolveJob::ref).forEach(refs::add);
        }
        if (refs.isEmpty()) {
            return "";
        }
        group = BuildIds.next(random);
        try {
            state.saveRun(group, run(List.of()));
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

    /// Writes down which targets were built. If that cannot be written, none was, for whoever asks.
    void end(Outcome outcome) {
        // A file cannot be written by a thread that is interrupted.
        boolean interrupted = Thread.interrupted();
        try {
            if (!group.isEmpty()) {
                state.saveRun(
                        group,
                        run(requested.stream()
                                .filter(outcome.responses()::containsKey)
                                .toList()));
            }
        } catch (IOException | UnsupportedOperationException ignored) {
            // They will be built again.
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private LocalState.Run run(List<String> built) {
        return new LocalState.Run(settings.targets(), refs, settings.project(), requested, built);
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
            return MaskedUrls.in(remote.url());
        }
        if (source instanceof ContextSource.TreeFolder folder) {
            return MaskedUrls.in(folder.url());
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
