package dev.jbake.cli.command;

import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.ArgumentParser;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Runs the command that a command line calls, and reports a command line that cannot be followed.
public final class Dispatch {
    private final CommandGroup root;
    private final Host host;
    private final Console console;

    /// A dispatch for one process.
    ///
    /// @param root the group of all commands; its name is that of the program
    public Dispatch(CommandGroup root, Host host, Console console) {
        this.root = root;
        this.host = host;
        this.console = console;
    }

    /// Runs a command line and returns the exit status.
    public int run(List<String> words) {
        try {
            return find(words);
        } catch (UsageException | IOException e) {
            console.error(String.valueOf(e.getMessage()));
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
            console.error("canceled");
        }
        return Command.FAILED;
    }

    private int find(List<String> words) throws UsageException, IOException, InterruptedException {
        Command command = root;
        String called = root.name();
        int next = 0;
        while (command instanceof CommandGroup group
                && next < words.size()
                && !words.get(next).startsWith("-")) {
            command = group.find(words.get(next++), called);
            called += " " + command.name();
        }
        return run(command, called, words.subList(next, words.size()));
    }

    private int run(Command command, String called, List<String> words)
            throws UsageException, IOException, InterruptedException {
        List<Option> table = new ArrayList<>(command.options());
        table.add(Option.HELP);
        Arguments arguments = new ArgumentParser(table).parse(called, words);
        for (String notice : arguments.notices()) {
            console.err().print(notice + "\n");
        }
        if (arguments.on(Option.HELP)) {
            console.out().print(CommandHelp.of(command, called));
            return Command.OK;
        }
        command.operands().check(arguments);
        return command.run(arguments, host, console);
    }
}
