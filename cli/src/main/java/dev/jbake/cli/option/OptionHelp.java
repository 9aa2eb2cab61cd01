package dev.jbake.cli.option;

import java.util.List;

/// Lays an option table out for the help.
public final class OptionHelp {
    private OptionHelp() {}

    /// One line for each option.
    public static String of(List<Option> table) {
        StringBuilder text = new StringBuilder("Options:\n");
        for (Option option : table) {
            StringBuilder line = new StringBuilder(option.letter() == null ? "      " : "  -" + option.letter() + ", ");
            line.append("--").append(option.name()).append(option.kind() == Option.Kind.SWITCH ? "" : " VALUE");
            line.repeat(' ', Math.max(2, 32 - line.length()));
            text.append(line).append(option.text()).append('\n');
        }
        return text.toString();
    }
}
