package dev.jbake.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command table.
public final class Commands {
    private static final List<Command> TABLE = List.of(
            new BuildCommand(),
            new FunctionsCommand(),
            new ConformanceCommand(),
            new VersionCommand(),
            new HelpCommand());

    private Commands() {}

    /// The command of that name, or null.
    public static @Nullable Command find(String name) {
        for (Command command : TABLE) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        return switch (name) {
            case "-h", "--help" -> find("help");
            case "-v", "--version" -> find("version");
            default -> null;
        };
    }

    /// All names, in the order of the help.
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Command command : TABLE) {
            names.add(command.name());
        }
        return names;
    }

    static List<Command> all() {
        return TABLE;
    }
}
