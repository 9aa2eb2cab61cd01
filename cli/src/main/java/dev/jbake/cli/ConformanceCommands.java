package dev.jbake.cli;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.CommandGroup;
import dev.jbake.cli.conformance.ConformanceCheck;
import dev.jbake.cli.conformance.ConformanceFuzz;
import dev.jbake.cli.conformance.ConformanceRun;
import java.util.List;

/// The table of the commands of `jbake conformance`, which are loaded only for them.
final class ConformanceCommands implements CommandGroup {
    @Override
    public List<Command> commands() {
        InProcess jbake = new InProcess();
        return List.of(new ConformanceRun(jbake), new ConformanceCheck(), new ConformanceFuzz(jbake));
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
