package dev.jbake.cli.build;

import dev.jbake.bake.RemoteDefinition;
import dev.jbake.bake.attribute.form.CallMethod;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.Interruptible;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.UsageException;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.Patience;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.progress.ProgressMode;
import dev.jbake.progress.ProgressOutput;
import dev.jbake.progress.Terminal;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.BuildResult;
import dev.jbake.solve.BuildSettings;
import dev.jbake.solve.control.RunControl;
import dev.jbake.solve.remote.RemoteRead;
import dev.jbake.solve.run.BuildRun;
import dev.jbake.solve.run.BuilderSearch;
import dev.jbake.source.Source;
import dev.jbake.source.Utf8;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The parts of `jbake build` that need a builder; separate, so that `--print` does not load them.
final class OnBuilder implements AutoCloseable {
    /// The status after Ctrl-C, as shells count it.
    private static final int INTERRUPTED = 130;

    private static final long GRACE_SECONDS = 15;

    private final Arguments arguments;
    private final Host host;
    private final Console console;
    private @Nullable BuilderSearch search;
    private @Nullable ProgressOutput output;

    OnBuilder(Arguments arguments, Host host, Console console) {
        this.arguments = arguments;
        this.host = host;
        this.console = console;
    }

    /// Work that ends, fails or is interrupted.
    private interface Work {
        int run() throws BuildFailedException, InterruptedException;
    }

    /// Begins to look for the builder, while the definition is read.
    void search() throws UsageException {
        search = BuilderSearch.start(
                arguments.last(BuildOptions.BUILDER),
                host,
                DebugLog.of(arguments.on(BuildOptions.DEBUG), console.err()),
                builderTimeout());
    }

    @Override
    public void close() {
        if (search != null) {
            search.close();
        }
    }

    /// Builds a plan, for which [#search] has been called, and prints the answers of frontends.
    ///
    /// @param call `--call`, null if it was not given
    /// @param control the options that control the run, null for none
    int build(BuildPlan plan, Resolved resolved, @Nullable CallMethod call, @Nullable ControlOptions control)
            throws UsageException {
        BuildSettings settings = settings(
                FailedTargets.project(resolved, arguments, host),
                call == null,
                control == null ? RunControl.PLAIN : control.of(plan));
        if (!resolved.local().isEmpty()) {
            settings.progress().note(readStep(), read(resolved.local()));
        }
        BuilderSearch builder = Objects.requireNonNull(search);
        return guarded(() -> {
            BuildResult result = BuildRun.run(plan, settings, builder, host, console.out(), console.err());
            return result.succeeded()
                    ? new CallOutput(resolved, plan, call, result.answers()).print(console.out())
                    : result.status();
        });
    }

    private String readStep() throws UsageException {
        return "[internal] load local bake definitions"
                + (DefinitionFiles.areOfEnvironment(arguments.all(BuildOptions.FILE), host)
                        ? " from BUILDX_BAKE_FILE env"
                        : "");
    }

    private static Map<String, Long> read(List<Source> files) {
        Map<String, Long> read = new LinkedHashMap<>();
        for (Source file : files) {
            String name = file.name().equals("-") ? "from stdin" : file.name();
            read.put("reading " + name, (long) Utf8.encode(file.text()).length);
        }
        return read;
    }

    /// Fetches a definition and continues with it.
    ///
    /// @param names the files to read; empty for the default lookup
    int fetch(RemoteWords words, List<String> names, Continuation continuation) throws UsageException {
        BuildSettings settings = settings(List.of(), true, RunControl.PLAIN);
        List<RemoteDefinition> fetched = new ArrayList<>();
        int status = guarded(() -> {
            new RemoteRead(settings, host, console.err())
                    .read(words.url(), names, words.commandContext())
                    .ifPresent(fetched::add);
            return fetched.isEmpty() ? Command.FAILED : Command.OK;
        });
        return fetched.isEmpty() ? status : continuation.run(fetched.getFirst());
    }

    /// The rest of a build of a fetched definition.
    interface Continuation {
        int run(RemoteDefinition definition) throws UsageException;
    }

    private int guarded(Work work) {
        return Interruptible.run(GRACE_SECONDS, () -> reported(work));
    }

    private int reported(Work work) {
        try {
            return work.run();
        } catch (BuildFailedException e) {
            console.error(e.getMessage());
            DebugLog.of(arguments.on(BuildOptions.DEBUG), console.err()).failure(e);
            return Command.FAILED;
        } catch (InterruptedException ignored) {
            console.error("canceled");
            return INTERRUPTED;
        } finally {
            console.err().flush();
        }
    }

    private BuildSettings settings(List<String> project, boolean warnings, RunControl control) throws UsageException {
        Path metadata = metadataFile(arguments.last(BuildOptions.METADATA_FILE));
        List<String> targets = RemoteWords.of(arguments.words()).targets();
        return new BuildSettings(
                targets.isEmpty() ? List.of("default") : targets,
                project,
                arguments.last(BuildOptions.BUILDER),
                output(),
                metadata,
                warnings,
                control,
                builderTimeout(),
                arguments.on(BuildOptions.DEBUG));
    }

    private Duration builderTimeout() throws UsageException {
        String written = arguments.last(BuildOptions.BUILDER_TIMEOUT);
        return written == null ? Patience.DEFAULT : ControlOptions.duration(written, "--builder-timeout");
    }

    private ProgressOutput output() throws UsageException {
        ProgressOutput shared = output;
        if (shared == null) {
            boolean terminal = Terminal.isError() && !arguments.on(BuildOptions.DEBUG);
            shared = new ProgressOutput(progress(arguments, host), terminal, console.err(), host);
            output = shared;
        }
        return shared;
    }

    /// The form in which to show progress.
    static ProgressMode progress(Arguments arguments, Host host) throws UsageException {
        try {
            ProgressMode mode = ProgressMode.parse(arguments.text(BuildOptions.PROGRESS, "auto"), host);
            if (mode == ProgressMode.TTY && !Terminal.isError()) {
                throw new UsageException("failed to get console: provided file is not a console");
            }
            return mode;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /// Checks the directory now: a build must not end without a place to write its results to.
    private @Nullable Path metadataFile(@Nullable String written) throws UsageException {
        if (written == null || written.isEmpty()) {
            return null;
        }
        Path file = host.resolve(written);
        Path directory = file.getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            Path named = Path.of(written).getParent();
            throw new UsageException("invalid output path: stat " + named + ": no such file or directory");
        }
        return file;
    }
}
