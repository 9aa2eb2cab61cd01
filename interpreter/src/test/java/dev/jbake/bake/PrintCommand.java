package dev.jbake.bake;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.listing.ListRequest;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.bake.resolve.Shorthands;
import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.conformity.PrintLine;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// The interpreter as a bake command that only prints, with a fixed clock and a fixed seed of random numbers.
final class PrintCommand implements BakeCommand {
    @Override
    public CommandOutcome run(Invocation invocation) {
        PrintLine line = PrintLine.of(invocation.arguments()).orElseThrow();
        BakeArguments arguments = new BakeArguments(
                line.files(), line.targets(), line.overrides(), line.variables(), Shorthands.NONE, null);
        Host host = new Host(
                invocation.environment(),
                invocation.directory(),
                new ByteArrayInputStream(invocation.input().getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(Instant.EPOCH),
                new SplittableRandom(0));
        Diagnostics diagnostics = new Diagnostics();
        if (line.list().isEmpty()) {
            Resolved resolved = BakeRun.load(arguments, host, diagnostics);
            return outcome(diagnostics, () -> resolved.print() + "\n");
        }
        Definition definition = BakeRun.definition(arguments, host, diagnostics);
        try {
            ListRequest request = ListRequest.parse(line.list().get());
            return outcome(diagnostics, () -> request.of(definition));
        } catch (InvalidContent e) {
            return new CommandOutcome(1, "", "ERROR: " + e.reason() + "\n");
        }
    }

    private static CommandOutcome outcome(Diagnostics diagnostics, Supplier<String> output) {
        String errors = new DiagnosticRenderer().render(diagnostics);
        return diagnostics.hasErrors()
                ? new CommandOutcome(1, "", errors)
                : new CommandOutcome(0, output.get(), errors);
    }
}
