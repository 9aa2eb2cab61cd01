package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.Main;
import dev.jbake.cli.UsageException;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.host.Host;
import java.util.List;

/// `jbake help [COMMAND]`.
final class HelpCommand implements Command {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "Print this help, or the help of a command";
    }

    @Override
    public String help() {
        StringBuilder text = new StringBuilder("Usage: jbake COMMAND [ARGUMENT..]\n\nCommands:\n");
        for (Command command : Commands.all()) {
            text.append("  ").append(command.name());
            text.repeat(' ', 14 - command.name().length());
            text.append(command.summary()).append('\n');
        }
        return text.append("\n'jbake help COMMAND' tells more.\n").toString();
    }

    @Override
    public int run(List<String> words, Host host, Console console) throws UsageException {
        String name = words.isEmpty() ? name() : words.getFirst();
        Command command = Commands.find(name);
        if (command == null) {
            throw new UsageException("unknown command: " + name + Suggestions.didYouMean(name, Commands.names()));
        }
        console.out().print(command.help());
        return Main.OK;
    }
}
