package dev.jbake.cli.build;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeRun;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.linking.LinkOverrides;
import dev.jbake.linking.Unlinked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// `--link`: the links that Dockerfiles ask for.
final class LinkOption {
    static final Option LINK = Option.flag("link", "Link targets to those that their FROM, COPY --from and mounts say");

    private static final String VARIABLE = "JBAKE_LINK";

    private LinkOption() {}

    /// Whether the command line or `JBAKE_LINK` asks for links.
    static boolean isAsked(Arguments arguments, Host host) throws UsageException {
        String written = host.variable(VARIABLE);
        if (arguments.has(LINK) || written == null || written.isEmpty()) {
            return arguments.on(LINK);
        }
        Boolean asked = GoBool.parse(written);
        if (asked == null) {
            throw new UsageException(VARIABLE + " is true or false, not \"" + written + "\"");
        }
        return asked;
    }

    /// The run with the links that it lacks, which are named on standard error. They are overrides, so the definition
    /// is
    /// resolved again.
    static Resolved link(Resolved resolved, BakeArguments asked, Host host, Diagnostics diagnostics, Console console) {
        LinkOverrides links = LinkOverrides.of(resolved, host);
        if (links.links().isEmpty()) {
            return resolved;
        }
        Set<String> lines = new LinkedHashSet<>();
        for (Unlinked link : links.links()) {
            lines.add("--link: " + link.target() + " takes " + link.name() + " from target " + link.owner());
        }
        lines.forEach(console.err()::println);
        List<String> overrides = new ArrayList<>(asked.overrides());
        overrides.addAll(links.overrides());
        diagnostics.clear();
        return BakeRun.load(asked.with(overrides), host, diagnostics);
    }
}
