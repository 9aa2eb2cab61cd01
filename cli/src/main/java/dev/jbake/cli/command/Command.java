package dev.jbake.cli.command;

import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.List;

/// One command of jbake: what its help says, what it takes, and what it does.
public interface Command {
    /// The exit status of success.
    int OK = 0;

    /// The exit status after a mistake of the user or a failure of the world, which standard error has reported.
    int FAILED = 1;

    /// The word that calls the command.
    String name();

    /// One line for the list of commands, without a period.
    String summary();

    /// What the help says after the summary, in whole lines.
    default String details() {
        return "";
    }

    /// The options, without `--help`, which every command has.
    default List<Option> options() {
        return List.of();
    }

    /// The arguments that are not options.
    default Operands operands() {
        return Operands.NONE;
    }

    /// Runs the command.
    ///
    /// @return the exit status
    /// @throws UsageException for a command line that cannot be followed
    /// @throws IOException if something cannot be read or written; the message is for the user
    int run(Arguments arguments, Host host, Console console) throws UsageException, IOException, InterruptedException;
}
