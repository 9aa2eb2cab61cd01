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
import dev.jbake.progress.Terminal;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.BuildResult;
import dev.jbake.solve.BuildSettings;
import dev.jbake.solve.remote.RemoteRead;
import dev.jbake.solve.run.BuildRun;
import dev.jbake.solve.run.BuilderSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    int build(BuildPlan plan, Resolved resolved, @Nullable CallMethod call) throws UsageException {
        BuildSettings settings = settings(call == null);
        BuilderSearch builder = Objects.requireNonNull(search);
        return guarded(() -> {
            BuildResult result = BuildRun.run(plan, settings, builder, host, console.out(), console.err());
            return result.succeeded()
                    ? new CallOutput(resolved, plan, call, result.answers()).print(console.out())
                    : result.status();
        });
    }

    /// Fetches a definition and continues with it.
    ///
    /// @param names the files to read; empty for the default lookup
    int fetch(RemoteWords words, List<String> names, Continuation continuation) throws UsageException {
        BuildSettings settings = settings(true);
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

    private BuildSettings settings(boolean warnings) throws UsageException {
        Path metadata = metadataFile(arguments.last(BuildOptions.METADATA_FILE));
        return new BuildSettings(
                arguments.last(BuildOptions.BUILDER),
                progress(arguments, host),
                metadata,
                warnings,
                builderTimeout(),
                arguments.on(BuildOptions.DEBUG));
    }

    private Duration builderTimeout() throws UsageException {
        String written = arguments.last(BuildOptions.BUILDER_TIMEOUT);
        try {
            return written == null ? Patience.DEFAULT : Patience.parse(written);
        } catch (IllegalArgumentException e) {
            throw new UsageException("invalid --builder-timeout \"" + written + "\": " + e.getMessage());
        }
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
