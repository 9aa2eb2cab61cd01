package dev.jbake.cli.builder;

import dev.jbake.cli.console.Console;
import dev.jbake.host.Host;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// Asks the user whether something may be removed.
final class Consent {
    private Consent() {}

    /// Whether the user answers `y`.
    static boolean ask(String warning, Host host, Console console) throws IOException {
        console.out().print("WARNING! " + warning + " Are you sure you want to continue? [y/N] ");
        console.out().flush();
        String answer = new BufferedReader(new InputStreamReader(host.input(), StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
