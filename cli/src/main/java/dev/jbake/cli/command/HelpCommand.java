package dev.jbake.cli.command;

import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.UsageException;
import dev.jbake.host.Host;

/// `jbake help [COMMAND...]`.
public final class HelpCommand implements Command {
    private final CommandGroup root;

    /// The command that prints the help of others.
    ///
    /// @param root the group of all commands
    public HelpCommand(CommandGroup root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "Print the help of jbake or of a command";
    }

    @Override
    public Operands operands() {
        return Operands.any("[COMMAND...]");
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException {
        Command command = root;
        String called = root.name();
        for (String word : arguments.words()) {
            if (!(command instanceof CommandGroup group)) {
                throw new UsageException("unknown command: " + called + " " + word);
            }
            command = group.find(word, called);
            called += " " + command.name();
        }
        console.out().print(CommandHelp.of(command, called));
        return OK;
    }
}
