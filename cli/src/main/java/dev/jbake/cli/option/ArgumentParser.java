package dev.jbake.cli.option;

import dev.jbake.diagnostic.Suggestions;
import dev.jbake.go.GoBool;
import dev.jbake.go.GoQuote;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses a command line by an option table, with the rules and messages of the reference (Go's pflag): options and
/// words mix, `--` ends the options, a flag takes a value only after `=`, and short flags can share a dash.
public final class ArgumentParser {
    private final List<Option> table;

    /// A parser for one command.
    ///
    /// @param table the options of the invoked command
    public ArgumentParser(List<Option> table) {
        this.table = table;
    }

    /// Parses a command line.
    ///
    /// @param command the words that call the command
    /// @param words the words after those
    /// @throws UsageException for an unknown option, a missing value, or a value that a flag cannot have
    public Arguments parse(String command, List<String> words) throws UsageException {
        Arguments arguments = new Arguments(command, words);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--")) {
                rest.forEachRemaining(arguments::word);
            } else if (word.startsWith("--")) {
                parseLong(word, rest, arguments);
            } else if (word.startsWith("-") && word.length() > 1) {
                parseShort(word.substring(1), rest, arguments);
            } else {
                arguments.word(word);
            }
        }
        return arguments;
    }

    private void parseLong(String word, Iterator<String> rest, Arguments arguments) throws UsageException {
        int equals = word.indexOf('=');
        String dashed = equals < 0 ? word : word.substring(0, equals);
        if (equals == 2 || word.charAt(2) == '-') {
            throw new UsageException("bad flag syntax: " + word);
        }
        Option option = named(dashed.substring(2));
        if (option == null) {
            throw new UsageException("unknown flag: " + dashed + suggestion(dashed));
        }
        if (equals >= 0) {
            set(arguments, option, dashed, word.substring(equals + 1));
        } else if (option.bare() != null) {
            set(arguments, option, dashed, option.bare());
        } else if (rest.hasNext()) {
            set(arguments, option, dashed, rest.next());
        } else {
            throw new UsageException("flag needs an argument: " + dashed);
        }
    }

    private void parseShort(String letters, Iterator<String> rest, Arguments arguments) throws UsageException {
        char letter = letters.charAt(0);
        Option option = lettered(letter);
        if (option == null) {
            String unknown = Character.toString(letters.codePointAt(0));
            throw new UsageException("unknown shorthand flag: '" + unknown + "' in -" + letters);
        }
        String dashed = "-" + letter + ", --" + option.name();
        if (letters.length() > 2 && letters.charAt(1) == '=') {
            set(arguments, option, dashed, letters.substring(2));
        } else if (option.bare() != null) {
            set(arguments, option, dashed, option.bare());
            if (letters.length() > 1) {
                parseShort(letters.substring(1), rest, arguments);
            }
        } else if (letters.length() > 1) {
            set(arguments, option, dashed, letters.substring(1));
        } else if (rest.hasNext()) {
            set(arguments, option, dashed, rest.next());
        } else {
            throw new UsageException("flag needs an argument: '" + letter + "' in -" + letters);
        }
    }

    private static void set(Arguments arguments, Option option, String dashed, String value) throws UsageException {
        if (option.kind() != Option.Kind.FLAG || option.modes().contains(value)) {
            arguments.put(option.name(), value);
            return;
        }
        Boolean state = GoBool.parse(value);
        if (state == null) {
            throw new UsageException("invalid argument " + GoQuote.quote(value) + " for \"" + dashed + "\" flag: "
                    + GoBool.error(value));
        }
        arguments.put(option.name(), Boolean.toString(state));
        if (option.instead() != null) {
            arguments.notice("Flag --" + option.name() + " has been deprecated, " + option.name()
                    + " is deprecated, use " + option.instead() + " instead");
        }
        Option.Standing stands = option.stands();
        if (state && stands != null) {
            arguments.put(stands.option(), stands.value());
        }
    }

    private @Nullable Option named(String name) {
        for (Option option : table) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        return null;
    }

    private @Nullable Option lettered(char letter) {
        for (Option option : table) {
            Character candidate = option.letter();
            if (candidate != null && candidate == letter) {
                return option;
            }
        }
        return null;
    }

    private String suggestion(String dashed) {
        List<String> names = new ArrayList<>();
        for (Option option : table) {
            names.add("--" + option.name());
        }
        String near = Suggestions.didYouMean(dashed, names);
        return near.isEmpty() ? "" : "." + near;
    }
}
