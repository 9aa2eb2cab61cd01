package dev.jbake.cli.command;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.cli.Console;
import dev.jbake.cli.UsageException;
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

/// Sees to it that a build touches only what was allowed: by `--allow`, or by an answer on the terminal.
final class Consent {
    private final @Nullable Grants grants;
    private final List<String> words;
    private final boolean remote;
    private final Host host;
    private final Console console;

    /// @param allowed the values of `--allow`
    /// @param words the words behind `jbake build`
    /// @param remote true for a definition that was fetched
    /// @throws UsageException for a value that cannot be read
    Consent(List<String> allowed, List<String> words, boolean remote, Host host, Console console)
            throws UsageException {
        this.words = words;
        this.remote = remote;
        this.host = host;
        this.console = console;
        try {
            grants = allowed.isEmpty() ? null : Grants.parse(allowed);
        } catch (InvalidContent e) {
            throw new UsageException(e.reason());
        }
    }

    /// True when the build may go on; else standard error says why not.
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
        List<String> command = new ArrayList<>(List.of("jbake", "build"));
        int before = command.size();
        command.addAll(words);
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
