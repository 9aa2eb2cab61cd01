package dev.jbake.cli.command;

import dev.jbake.cli.option.Option;
import java.util.ArrayList;
import java.util.List;

/// The help of a command, laid out from its declarations.
final class CommandHelp {
    private static final int GAP = 3;

    private final StringBuilder text = new StringBuilder();

    private CommandHelp() {}

    /// The help of a command.
    ///
    /// @param called the words that call it
    static String of(Command command, String called) {
        CommandHelp help = new CommandHelp();
        help.usage(command, called);
        if (command instanceof CommandGroup group) {
            help.commands(group.commands());
        }
        help.options(command.options());
        if (command instanceof CommandGroup) {
            help.text.append("\nRun '").append(called).append(" COMMAND --help' for more information on a command.\n");
        }
        return help.text.toString();
    }

    private void usage(Command command, String called) {
        text.append("Usage: ").append(called);
        if (command instanceof CommandGroup) {
            text.append(" COMMAND");
        } else {
            text.append(command.options().isEmpty() ? "" : " [OPTIONS]");
            String form = command.operands().form();
            text.append(form.isEmpty() ? "" : " ").append(form);
        }
        text.append("\n\n").append(command.summary()).append(".\n");
        text.append(command.details().isEmpty() ? "" : "\n").append(command.details());
    }

    private void commands(List<Command> commands) {
        List<String> names = new ArrayList<>();
        List<String> summaries = new ArrayList<>();
        for (Command command : commands) {
            names.add(command.name());
            summaries.add(command.summary());
        }
        columns("Commands", names, summaries);
    }

    private void options(List<Option> declared) {
        List<Option> options = new ArrayList<>(declared);
        options.add(Option.HELP);
        options.sort((one, other) -> one.name().compareTo(other.name()));
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Option option : options) {
            names.add((option.letter() == null ? "    " : "-" + option.letter() + ", ") + "--" + option.name()
                    + value(option));
            texts.add(option.text());
        }
        columns("Options", names, texts);
    }

    private static String value(Option option) {
        if (option.placeholder().isEmpty()) {
            return "";
        }
        return option.bare() == null ? " " + option.placeholder() : "[=" + option.placeholder() + "]";
    }

    private void columns(String title, List<String> left, List<String> right) {
        int width = 0;
        for (String cell : left) {
            width = Math.max(width, cell.length());
        }
        text.append('\n').append(title).append(":\n");
        for (int i = 0; i < left.size(); i++) {
            text.append("  ").append(left.get(i));
            text.repeat(' ', width + GAP - left.get(i).length());
            text.append(right.get(i)).append('\n');
        }
    }
}
