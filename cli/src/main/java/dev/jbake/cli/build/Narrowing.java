package dev.jbake.cli.build;

import dev.jbake.bake.resolve.LocalBuild;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.host.Host;
import dev.jbake.plan.Platform;

/// The options that build less than was asked for.
final class Narrowing {
    static final Option FAILED =
            Option.flag("failed", "Build only the targets that failed or were not built when they were last asked for");
    static final Option LOCAL =
            Option.flag("local", "Build for this machine's platform only, and load images instead of pushing them");

    private final Arguments arguments;
    private final Host host;
    private final Console console;

    Narrowing(Arguments arguments, Host host, Console console) {
        this.arguments = arguments;
        this.host = host;
        this.console = console;
    }

    /// True if one of them is given.
    static boolean isAsked(Arguments arguments) {
        return arguments.on(FAILED) || arguments.on(LOCAL);
    }

    /// What is left of sound targets. Says what was narrowed in a line on standard error.
    ///
    /// @throws UsageException if no target is for this machine
    Resolved of(Resolved resolved) throws UsageException {
        Resolved local = arguments.on(LOCAL) ? local(resolved) : resolved;
        return arguments.on(FAILED) ? new FailedTargets(arguments, host, console).of(local) : local;
    }

    private Resolved local(Resolved resolved) throws UsageException {
        if (!arguments.text(BuildOptions.PUSH, "false").equals("false")) {
            throw new UsageException("--local and --push are mutually exclusive");
        }
        Platform own = Platform.local();
        LocalBuild local = new LocalBuild(own);
        Resolved narrowed = local.narrow(resolved);
        if (narrowed.requested().isEmpty() && !resolved.requested().isEmpty()) {
            throw new UsageException(
                    "--local: no target is for " + own.format() + ": " + String.join(", ", resolved.requested()));
        }
        if (!local.summary().isEmpty()) {
            console.err().println("--local: " + local.summary());
        }
        return narrowed;
    }
}
