package dev.jbake.cli.build;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.UsageException;
import dev.jbake.entitlement.Grants;
import dev.jbake.entitlement.Request;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.progress.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks for the privileges that a build needs beyond those of `--allow`.
final class Consent {
    private final @Nullable Grants grants;
    private final Arguments arguments;
    private final boolean remote;
    private final Host host;
    private final Console console;

    /// @param remote true for a definition that was fetched
    /// @throws UsageException if a value of `--allow` is wrong
    Consent(Arguments arguments, boolean remote, Host host, Console console) throws UsageException {
        this.arguments = arguments;
        this.remote = remote;
        this.host = host;
        this.console = console;
        List<String> allowed = arguments.all(BuildOptions.ALLOW);
        try {
            grants = allowed.isEmpty() ? null : Grants.parse(allowed);
        } catch (InvalidContent e) {
            throw new UsageException(e.reason());
        }
    }

    /// Returns whether the build may run; if not, standard error says why.
    ///
    /// @param implied further grants, as values of `--allow`
    boolean obtain(BuildPlan plan, Set<String> implied) throws UsageException {
        try {
            Grants all = grants == null ? new Grants() : grants;
            for (String grant : implied) {
                all.add(grant);
            }
            Request request = Request.of(plan, all, host);
            return request.isEmpty() || ask(request);
        } catch (InvalidContent e) {
            throw new UsageException(e.reason());
        }
    }

    private boolean ask(Request request) throws InvalidContent {
        boolean terminal = Terminal.isInput() && Terminal.isError();
        List<String> command = new ArrayList<>(List.of(arguments.command().split(" ", -1)));
        int before = command.size();
        command.addAll(arguments.written());
        console.err().print(request.text(terminal, command, before));
        if (request.isWaived(remote)) {
            return true;
        }
        console.err().print(request.advice(remote));
        if (terminal && answerIsYes()) {
            return true;
        }
        console.error("additional privileges requested");
        return false;
    }

    private boolean answerIsYes() {
        console.err().print("Do you want to grant requested privileges and continue? [y/N] ");
        console.err().flush();
        try {
            BufferedReader input = new BufferedReader(new InputStreamReader(host.input(), StandardCharsets.UTF_8));
            String answer = input.readLine();
            return "y".equalsIgnoreCase(answer);
        } catch (IOException ignored) {
            return false;
        }
    }
}
