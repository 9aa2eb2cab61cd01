package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.UsageException;
import dev.jbake.host.Host;
import java.util.List;

/// One command of jbake: its name, its place in the help, and what it does.
public interface Command {

    /// The word that calls it.
    String name();

    /// One line for the list of commands.
    String summary();

    /// What `jbake help NAME` prints.
    String help();

    /// Does it.
    ///
    /// @param words the words behind the command's name
    /// @return the exit status
    /// @throws UsageException for a command line that cannot be followed
    int run(List<String> words, Host host, Console console) throws UsageException;
}
