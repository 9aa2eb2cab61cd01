package dev.jbake.conformity;

import dev.jbake.conformance.Case;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command line of a case that only prints, in the plain form that nothing but the bake language has a say in: files
/// of this machine, targets, overrides and variables.
///
/// @param list the value of `--list=`, empty for `--print`
/// @param files the values of `-f`
/// @param targets names and patterns
/// @param overrides the values of `--set`
/// @param variables the values of `--var`, by name
public record PrintLine(
        Optional<String> list,
        List<String> files,
        List<String> targets,
        List<String> overrides,
        Map<String, String> variables) {
    private static final String LIST = "--list=";
    /// The variable that names files as `-f` does.
    private static final String FILES = "BUILDX_BAKE_FILE";

    /// The line of a case, empty if it takes a command to understand it.
    static Optional<PrintLine> of(Case one) {
        return one.environment().containsKey(FILES) ? Optional.empty() : of(one.arguments());
    }

    /// Reads a line, empty if it takes a command to understand it.
    public static Optional<PrintLine> of(List<String> arguments) {
        List<String> forms = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        List<String> overrides = new ArrayList<>();
        Map<String, String> variables = new LinkedHashMap<>();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            boolean plain = switch (word) {
                case "--print" -> forms.add("");
                case "-f" -> words.hasNext() && addLocal(words.next(), files);
                case "--set" -> words.hasNext() && overrides.add(words.next());
                case "--var" -> words.hasNext() && put(words.next().split("=", 2), variables);
                default ->
                    word.startsWith(LIST)
                            ? forms.add(word.substring(LIST.length()))
                            : !word.startsWith("-") && addLocal(word, targets);
            };
            if (!plain) {
                return Optional.empty();
            }
        }
        return forms.size() == 1
                ? Optional.of(new PrintLine(
                        forms.stream().filter(form -> !form.isEmpty()).findFirst(),
                        files,
                        targets,
                        overrides,
                        variables))
                : Optional.empty();
    }

    private static boolean addLocal(String word, List<String> list) {
        return !word.contains("://") && list.add(word);
    }

    private static boolean put(String[] variable, Map<String, String> variables) {
        if (variable.length < 2 || variable[0].isEmpty()) {
            return false;
        }
        variables.put(variable[0], variable[1]);
        return true;
    }

    /// Whether the line says more than `--print` and targets.
    boolean hasOptions() {
        return list.isPresent() || !files.isEmpty() || !overrides.isEmpty() || !variables.isEmpty();
    }
}
