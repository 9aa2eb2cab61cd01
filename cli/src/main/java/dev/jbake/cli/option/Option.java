package dev.jbake.cli.option;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One option of a command: the only place that knows its name, form and text.
///
/// @param name long name without the dashes
/// @param letter short name, or null
/// @param kind what follows the option on the command line
/// @param placeholder the name of its value in the help, blank for a flag
/// @param text one line for the help
/// @param modes the values that a flag can have besides true and false
/// @param bare the value of an option that is given without one, null if it needs one; else a value follows after `=`
/// @param stands null, or the option and the value that this flag stands for
/// @param instead null, or what to use instead of this deprecated flag
public record Option(
        String name,
        @Nullable Character letter,
        Kind kind,
        String placeholder,
        String text,
        List<String> modes,
        @Nullable String bare,
        @Nullable Standing stands,
        @Nullable String instead) {

    /// The option that every command has.
    public static final Option HELP = flag("help", 'h', "Print this help");

    /// What a flag stands for: it gives this option this value.
    ///
    /// @param option long name of the other option
    /// @param value the value that it gives
    public record Standing(String option, String value) {}

    /// What an option takes.
    public enum Kind {
        /// Nothing, or `=true`, `=false` and the other forms of Go's ParseBool.
        FLAG,
        /// One value; the last one counts.
        VALUE,
        /// One value each time; all count, in order.
        VALUES
    }

    /// An option without a value.
    public static Option flag(String name, String text) {
        return new Option(name, null, Kind.FLAG, "", text, List.of(), "true", null, null);
    }

    /// An option without a value, with a short name.
    public static Option flag(String name, char letter, String text) {
        return new Option(name, letter, Kind.FLAG, "", text, List.of(), "true", null, null);
    }

    /// A flag that can also have other values than true and false.
    ///
    /// @param modes these values
    public static Option flag(String name, List<String> modes, String text) {
        return new Option(name, null, Kind.FLAG, String.join("|", modes), text, modes, "true", null, null);
    }

    /// A flag that still works, with a notice.
    public static Option deprecated(String name, String instead, String text) {
        return new Option(name, null, Kind.FLAG, "", text, List.of(), "true", null, instead);
    }

    /// A flag that does nothing but give another option a value.
    public static Option shorthand(String name, Option option, String value) {
        String text = "Shorthand for --" + option.name() + "=" + value;
        return new Option(name, null, Kind.FLAG, "", text, List.of(), "true", new Standing(option.name(), value), null);
    }

    /// An option with one value.
    public static Option value(String name, String placeholder, String text) {
        return new Option(name, null, Kind.VALUE, placeholder, text, List.of(), null, null, null);
    }

    /// An option with one value, with a short name.
    public static Option value(String name, char letter, String placeholder, String text) {
        return new Option(name, letter, Kind.VALUE, placeholder, text, List.of(), null, null, null);
    }

    /// An option that needs no value.
    ///
    /// @param bare the value that it has then
    public static Option optional(String name, String placeholder, String bare, String text) {
        return new Option(name, null, Kind.VALUE, placeholder, text, List.of(), bare, null, null);
    }

    /// An option that can be given several times.
    public static Option values(String name, String placeholder, String text) {
        return new Option(name, null, Kind.VALUES, placeholder, text, List.of(), null, null, null);
    }

    /// An option that can be given several times, with a short name.
    public static Option values(String name, char letter, String placeholder, String text) {
        return new Option(name, letter, Kind.VALUES, placeholder, text, List.of(), null, null, null);
    }
}
