package dev.jbake.cli.option;

import dev.jbake.diagnostic.Suggestions;
import dev.jbake.go.GoBool;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Parses a command line by an option table, with the rules and messages of the reference (Go's pflag).
///
/// picocli parses, with a model of the invoked command only.
public final class ArgumentParser {
    private static final String OFF = "!off";

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
    /// @throws UsageException for an unknown option or a missing value
    public Arguments parse(String command, List<String> words) throws UsageException {
        Arguments arguments = new Arguments(command, words);
        String[] input = flagValues(words).toArray(new String[0]);
        CommandLine commandLine = new CommandLine(model(arguments));
        try {
            commandLine.parseArgs(input);
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw new UsageException(unknown(e.getUnmatched().getFirst()));
        } catch (CommandLine.MissingParameterException e) {
            throw new UsageException("flag needs an argument: " + missingFor(input[input.length - 1]));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return arguments;
    }

    private CommandSpec model(Arguments arguments) {
        CommandSpec spec = CommandSpec.create();
        spec.parser()
                .overwrittenOptionsAllowed(true)
                .allowOptionsAsOptionParameters(true)
                .expandAtFiles(false)
                .trimQuotes(false);
        for (Option option : table) {
            add(spec, option, arguments);
        }
        spec.addPositional(PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .setter(new Words(arguments))
                .build());
        return spec;
    }

    private static void add(CommandSpec spec, Option option, Arguments arguments) {
        String dashed = "--" + option.name();
        Character letter = option.letter();
        String[] names = letter == null ? new String[] {dashed} : new String[] {"-" + letter, dashed};
        if (option.kind() == Option.Kind.FLAG) {
            spec.addOption(OptionSpec.builder(names)
                    .type(Boolean.class)
                    .arity("0")
                    .setter(new Flag(arguments, option, true))
                    .build());
            spec.addOption(OptionSpec.builder(dashed + OFF)
                    .type(Boolean.class)
                    .arity("0")
                    .hidden(true)
                    .setter(new Flag(arguments, option, false))
                    .build());
        } else {
            spec.addOption(OptionSpec.builder(names)
                    .type(String.class)
                    .arity("1")
                    .setter(new Value(arguments, option.name()))
                    .build());
        }
    }

    // Compat: a flag may have a value, as in `--flag=false`, which picocli does not know (overrides/check-false).
    private List<String> flagValues(List<String> words) throws UsageException {
        List<String> result = new ArrayList<>();
        boolean valueNext = false;
        boolean literal = false;
        for (String word : words) {
            Option named = literal || valueNext || !word.startsWith("-") ? null : find(word);
            int equals = word.indexOf('=');
            if (named != null && named.kind() == Option.Kind.FLAG && word.startsWith("--") && equals > 0) {
                String name = word.substring(0, equals);
                result.add(isTrue(name, word.substring(equals + 1)) ? name : name + OFF);
            } else {
                result.add(word);
            }
            literal |= !valueNext && word.equals("--");
            valueNext = named != null && named.kind() != Option.Kind.FLAG && isBare(word);
        }
        return result;
    }

    private static boolean isBare(String word) {
        return word.startsWith("--") ? word.indexOf('=') < 0 : word.length() == 2;
    }

    private static boolean isTrue(String flag, String value) throws UsageException {
        Boolean parsed = GoBool.parse(value);
        if (parsed == null) {
            throw new UsageException("invalid argument \"" + value + "\" for \"" + flag
                    + "\" flag: strconv.ParseBool: parsing \"" + value + "\": invalid syntax");
        }
        return parsed;
    }

    private @Nullable Option find(String word) {
        for (Option option : table) {
            if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
                if (option.name().equals(name)) {
                    return option;
                }
            } else if (option.letter() != null && word.length() > 1 && option.letter() == word.charAt(1)) {
                return option;
            }
        }
        return null;
    }

    private static String missingFor(String word) {
        return word.startsWith("--") ? word : "'" + word.charAt(word.length() - 1) + "' in " + word;
    }

    private String unknown(String word) {
        if (!word.startsWith("--")) {
            return "unknown shorthand flag: '" + word.charAt(1) + "' in " + word;
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        List<String> names = new ArrayList<>();
        for (Option option : table) {
            names.add("--" + option.name());
        }
        String near = Suggestions.didYouMean(name, names);
        return "unknown flag: " + name + (near.isEmpty() ? "" : "." + near);
    }

    private record Flag(Arguments arguments, Option option, boolean state) implements ISetter {
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> @Nullable T set(@Nullable T value) {
            if (value instanceof Boolean given && given) {
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
            return value;
        }
    }

    private record Value(Arguments arguments, String name) implements ISetter {
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> @Nullable T set(@Nullable T value) {
            if (value instanceof String given) {
                arguments.put(name, given);
            }
            return value;
        }
    }

    private record Words(Arguments arguments) implements ISetter {
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> @Nullable T set(@Nullable T value) {
            if (value instanceof List<?> given) {
                for (Object word : given) {
                    arguments.word(String.valueOf(word));
                }
            }
            return value;
        }
    }
}
