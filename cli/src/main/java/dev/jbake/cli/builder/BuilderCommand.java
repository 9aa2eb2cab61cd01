package dev.jbake.cli.builder;

import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.cli.command.Command;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.function.FunctionException;
import dev.jbake.host.Host;
import dev.jbake.stdlib.time.GoDuration;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A command about builders: it reports what is wrong with them.
abstract class BuilderCommand implements Command {
    static final Option BUILDER = Option.value("builder", "NAME", "Use this builder instead of the current one");
    static final Option TIMEOUT =
            Option.value("timeout", "TIME", "How long to wait for the nodes of builders (default 20s)");

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);
    private static final Duration NO_LIMIT = Duration.ofDays(365);

    @Override
    public final int run(Arguments arguments, Host host, Console console)
            throws UsageException, IOException, InterruptedException {
        try {
            return run(arguments, BuilderSetting.of(host, console));
        } catch (UnusableBuilderException e) {
            console.error(e.getMessage());
            return FAILED;
        }
    }

    /// Runs the command.
    ///
    /// @return the exit status
    abstract int run(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, IOException, InterruptedException;

    /// The builder that the command line names; null for the current one.
    static @Nullable String named(Arguments arguments) {
        return arguments.words().isEmpty()
                ? arguments.last(BUILDER)
                : arguments.words().getFirst();
    }

    /// How long to wait; zero and less are no limit, as in the reference.
    static Duration timeout(Arguments arguments) throws UsageException {
        String written = arguments.last(TIMEOUT);
        if (written == null) {
            return DEFAULT_TIMEOUT;
        }
        try {
            long nanoseconds = GoDuration.parse(written);
            return nanoseconds > 0 ? Duration.ofNanos(nanoseconds) : NO_LIMIT;
        } catch (FunctionException e) {
            throw new UsageException("invalid argument \"" + written + "\" for \"--timeout\" flag: expected a time such"
                    + " as 90s or 1h30m");
        }
    }
}
