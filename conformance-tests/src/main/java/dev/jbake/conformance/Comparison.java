package dev.jbake.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Compares the result of a run with the expectation.
public final class Comparison {
    private Comparison() {}

    /// The differences from the reference, none if the command conforms. It may say more than the reference, which
    /// stops at its first error.
    public static List<String> withReference(Expectation expected, Expectation actual) {
        List<String> differences = results(expected, actual);
        for (Message message : expected.messages()) {
            if (actual.messages().stream().noneMatch(said -> said.fulfils(message))) {
                differences.add("says " + shown(actual.messages()) + "\n  instead of " + message);
            }
        }
        return differences;
    }

    /// The differences of jbake from its recorded behaviour, to the letter.
    public static List<String> exactly(Expectation expected, Expectation actual) {
        List<String> differences = results(expected, actual);
        if (!actual.messages().equals(expected.messages())) {
            differences.add("says " + shown(actual.messages()) + "\n  instead of " + shown(expected.messages()));
        }
        return differences;
    }

    private static List<String> results(Expectation expected, Expectation actual) {
        List<String> differences = new ArrayList<>();
        if (actual.exit() != expected.exit()) {
            differences.add("exits with status " + actual.exit() + " instead of " + expected.exit()
                    + (actual.exit() == 0 ? "" : ": " + shown(actual.messages())));
        }
        if (expected.output() != null && !Objects.equals(expected.output(), actual.output())) {
            differences.add("prints " + actual.output() + "\n  instead of " + expected.output());
        }
        files(expected.files(), actual.files(), differences);
        return differences;
    }

    private static void files(Map<String, String> expected, Map<String, String> actual, List<String> differences) {
        actual.forEach((name, content) -> {
            if (!expected.containsKey(name)) {
                differences.add("writes " + name + " unexpectedly:\n" + content);
            }
        });
        expected.forEach((name, content) -> {
            if (!actual.containsKey(name)) {
                differences.add("does not write " + name);
            } else if (!content.equals(actual.get(name))) {
                differences.add("writes to " + name + "\n" + actual.get(name) + "\n  instead of\n" + content);
            }
        });
    }

    private static String shown(List<Message> messages) {
        if (messages.isEmpty()) {
            return "nothing";
        }
        StringBuilder shown = new StringBuilder();
        messages.forEach(message -> shown.append("\n    ").append(message));
        return shown.toString();
    }
}
