package dev.jbake.cli.option;

import org.jspecify.annotations.Nullable;

/// One option of a command: the only place that knows its name, form and text.
///
/// @param name long name without the dashes
/// @param letter short name, or null
/// @param kind what follows it on the command line
/// @param text one line for the help
/// @param stands null, or the option and the value that this switch stands for
/// @param instead null, or what to use instead of this deprecated option
public record Option(
        String name,
        @Nullable Character letter,
        Kind kind,
        String text,
        @Nullable Standing stands,
        @Nullable String instead) {

    /// What a switch stands for: it gives this option this value.
    ///
    /// @param option long name of the other option
    /// @param value what it is given
    public record Standing(String option, String value) {}

    /// What an option takes.
    public enum Kind {
        /// Nothing, or `=true`, `=false` and the other forms of Go's ParseBool.
        SWITCH,
        /// One value; the last one counts.
        VALUE,
        /// One value each time; all count, in order.
        VALUES
    }

    static Option of(String name, Kind kind, String text) {
        return new Option(name, null, kind, text, null, null);
    }

    static Option of(String name, char letter, Kind kind, String text) {
        return new Option(name, letter, kind, text, null, null);
    }

    /// A switch that is still taken, with a notice.
    static Option deprecated(String name, String instead, String text) {
        return new Option(name, null, Kind.SWITCH, text, null, instead);
    }

    /// A switch that does nothing but give another option a value.
    static Option shorthand(String name, String option, String value, String text) {
        return new Option(name, null, Kind.SWITCH, text, new Standing(option, value), null);
    }
}
