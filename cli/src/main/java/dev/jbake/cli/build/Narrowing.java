package dev.jbake.cli.build;

import dev.jbake.bake.resolve.LocalBuild;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.bake.resolve.TaggedPush;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.host.Host;
import dev.jbake.plan.Platform;
import java.util.List;

/// The options that build or push less than was asked for.
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
        return arguments.on(FAILED) || arguments.on(LOCAL) || pushesTagged(arguments);
    }

    /// What is left of sound targets. Says what was narrowed in a line on standard error.
    ///
    /// @throws UsageException if no target is for this machine
    Resolved of(Resolved resolved) throws UsageException {
        Resolved local = arguments.on(LOCAL) ? local(resolved) : resolved;
        Resolved rest = arguments.on(FAILED) ? new FailedTargets(arguments, host, console).of(local) : local;
        if (pushesTagged(arguments)) {
            List<String> skipped = TaggedPush.narrow(rest);
            if (!skipped.isEmpty()) {
                console.err().println("--push=tagged: not pushed, for want of tags: " + String.join(", ", skipped));
            }
        }
        return rest;
    }

    private static boolean pushesTagged(Arguments arguments) {
        return BuildOptions.TAGGED.equals(arguments.last(BuildOptions.PUSH));
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
