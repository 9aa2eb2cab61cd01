package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.Main;
import dev.jbake.cli.UsageException;
import dev.jbake.cli.option.ArgumentParser;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.OptionHelp;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.List;

/// `jbake conformance NAME`: finds the command of that name in its table.
final class ConformanceCommand implements Command {
    @Override
    public String name() {
        return "conformance";
    }

    @Override
    public String summary() {
        return "Run the conformance suite, or check a project by its rules";
    }

    @Override
    public String help() {
        StringBuilder text = new StringBuilder("Usage: jbake conformance COMMAND [ARGUMENT..]\n\nCommands:\n");
        for (ConformanceGroup command : ConformanceTable.ALL) {
            text.append("  ").append(command.name());
            text.repeat(' ', 8 - command.name().length());
            text.append(command.summary()).append('\n');
        }
        return text.append("\n'jbake conformance COMMAND --help' tells more.\n").toString();
    }

    private static String help(ConformanceGroup command) {
        return "Usage: jbake conformance " + command.name() + " " + command.form() + "\n\n" + command.summary() + ".\n"
                + command.details() + "\n" + OptionHelp.of(command.options());
    }

    @Override
    public int run(List<String> words, Host host, Console console) throws UsageException {
        if (words.isEmpty()
                || words.getFirst().equals("--help")
                || words.getFirst().equals("-h")) {
            console.out().print(help());
            return Main.OK;
        }
        ConformanceGroup command = find(words.getFirst());
        Arguments arguments = new ArgumentParser(command.options()).parse(words.subList(1, words.size()));
        if (arguments.on("help")) {
            console.out().print(help(command));
            return Main.OK;
        }
        try {
            return command.run(arguments, host, console);
        } catch (IllegalArgumentException | IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
            throw new UsageException("canceled");
        }
    }

    private static ConformanceGroup find(String name) throws UsageException {
        List<String> names =
                ConformanceTable.ALL.stream().map(ConformanceGroup::name).toList();
        int place = names.indexOf(name);
        if (place < 0) {
            throw new UsageException("jbake conformance knows " + String.join(", ", names) + ", not " + name
                    + Suggestions.didYouMean(name, names));
        }
        return ConformanceTable.ALL.get(place);
    }
}
