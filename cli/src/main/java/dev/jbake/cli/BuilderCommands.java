package dev.jbake.cli;

import dev.jbake.cli.builder.CreateCommand;
import dev.jbake.cli.builder.DuCommand;
import dev.jbake.cli.builder.InspectCommand;
import dev.jbake.cli.builder.LsCommand;
import dev.jbake.cli.builder.PruneCommand;
import dev.jbake.cli.builder.RmCommand;
import dev.jbake.cli.builder.StopCommand;
import dev.jbake.cli.builder.UseCommand;
import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.CommandGroup;
import org.jspecify.annotations.Nullable;

/// The table of the commands of `jbake builder`, which are loaded only for them.
final class BuilderCommands implements CommandGroup {
    @Override
    public @Nullable Command line(int number) {
        return switch (number) {
            case 0 -> new CreateCommand();
            case 1 -> new DuCommand();
            case 2 -> new InspectCommand();
            case 3 -> new LsCommand();
            case 4 -> new PruneCommand();
            case 5 -> new RmCommand();
            case 6 -> new StopCommand();
            case 7 -> new UseCommand();
            default -> null;
        };
    }

    @Override
    public String name() {
        return "builder";
    }

    @Override
    public String summary() {
        return "Make, show, change and remove builders";
    }
}
