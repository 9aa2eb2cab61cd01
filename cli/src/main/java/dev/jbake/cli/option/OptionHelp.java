package dev.jbake.cli.option;

import java.util.List;

/// Lays an option table out for the help.
public final class OptionHelp {
    private OptionHelp() {}

    /// One line for each option that works; then the names of those that are refused.
    public static String of(List<Option> table) {
        StringBuilder text = new StringBuilder("Options:\n");
        StringBuilder missing = new StringBuilder();
        for (Option option : table) {
            if (option.missing() != null) {
                missing.append(missing.isEmpty() ? "" : ", ").append("--").append(option.name());
                continue;
            }
            StringBuilder line = new StringBuilder(option.letter() == null ? "      " : "  -" + option.letter() + ", ");
            line.append("--").append(option.name()).append(option.kind() == Option.Kind.SWITCH ? "" : " VALUE");
            line.repeat(' ', Math.max(2, 32 - line.length()));
            text.append(line).append(option.text()).append('\n');
        }
        if (!missing.isEmpty()) {
            text.append("\nNot available yet: ").append(missing).append('\n');
        }
        return text.toString();
    }
}
