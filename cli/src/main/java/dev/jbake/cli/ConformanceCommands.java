package dev.jbake.cli;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.CommandGroup;
import dev.jbake.cli.conformance.ConformanceCheck;
import dev.jbake.cli.conformance.ConformanceFuzz;
import dev.jbake.cli.conformance.ConformanceRun;
import org.jspecify.annotations.Nullable;

/// The table of the commands of `jbake conformance`, which are loaded only for them.
final class ConformanceCommands implements CommandGroup {
    @Override
    public @Nullable Command line(int number) {
        return switch (number) {
            case 0 -> new ConformanceRun(new InProcess());
            case 1 -> new ConformanceCheck();
            case 2 -> new ConformanceFuzz(new InProcess());
            default -> null;
        };
    }

    @Override
    public String name() {
        return "conformance";
    }

    @Override
    public String summary() {
        return "Run the conformance suite, or check a project by its rules";
    }
}
