package dev.jbake.cli.command;

import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.UsageException;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A command whose first argument names one of its own commands. Without one it prints its help.
public interface CommandGroup extends Command {
    /// The command in a line of its table, or null after the last line. Not a list, so that `build`, the first of all
    /// commands, starts without loading the others.
    ///
    /// @param number from 0
    @Nullable
    Command line(int number);

    /// The table of its commands, in the order of the help.
    default List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Command command = line(0); command != null; command = line(commands.size())) {
            commands.add(command);
        }
        return commands;
    }

    @Override
    default int run(Arguments arguments, Host host, Console console)
            throws UsageException, IOException, InterruptedException {
        console.out().print(CommandHelp.of(this, arguments.command()));
        return OK;
    }

    /// The command of that name.
    ///
    /// @param called the words that call this group
    default Command find(String name, String called) throws UsageException {
        List<String> names = new ArrayList<>();
        for (Command command = line(0); command != null; command = line(names.size())) {
            if (command.name().equals(name)) {
                return command;
            }
            names.add(command.name());
        }
        String near = Suggestions.didYouMean(name, names);
        throw new UsageException("unknown command: " + called + " " + name + (near.isEmpty() ? "" : "." + near));
    }
}
