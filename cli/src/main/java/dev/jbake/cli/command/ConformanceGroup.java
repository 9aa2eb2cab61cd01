package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.UsageException;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.List;

/// One command of `jbake conformance`.
interface ConformanceGroup {
    /// The word that calls it.
    String name();

    /// What follows the name, such as `[OPTION..]`.
    String form();

    /// One line for the list of commands.
    String summary();

    /// What its help says beyond the summary, in whole lines.
    String details();

    /// Its options, `help` among them.
    List<Option> options();

    /// Does it.
    ///
    /// @return the exit status
    /// @throws IllegalArgumentException for a value that an option does not take; its message is one sentence
    int run(Arguments arguments, Host host, Console console)
            throws UsageException, IOException, InterruptedException, IllegalArgumentException;
}
