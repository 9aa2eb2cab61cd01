package dev.jbake.cli;

import dev.jbake.cli.console.Console;
import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.host.Host;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// jbake as a bake command in this process, with a fixed clock and a fixed seed of random numbers.
final class InProcess implements BakeCommand {
    @Override
    public CommandOutcome run(Invocation invocation) {
        List<String> words = new ArrayList<>(List.of("build"));
        words.addAll(invocation.arguments());
        return command(words, invocation);
    }

    /// Runs any command line of jbake.
    static CommandOutcome command(List<String> words, Invocation invocation) {
        Host host = new Host(
                invocation.environment(),
                invocation.directory(),
                new ByteArrayInputStream(invocation.input().getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(Instant.EPOCH),
                new SplittableRandom(0));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = Main.run(words, host, new Console(stream(output), stream(errors), false));
        return new CommandOutcome(
                exit, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
