package dev.jbake.conformance.fuzz;

import dev.jbake.conformance.Comparison;
import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.Message;
import dev.jbake.conformance.fuzz.project.GeneratedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A difference between two commands on one project.
///
/// @param project the project that both ran on
/// @param expected what the reference does
/// @param actual what the tested command does
/// @param lines the differences, for reports
record Difference(GeneratedProject project, Expectation expected, Expectation actual, List<String> lines) {
    static Optional<Difference> between(GeneratedProject project, Expectation expected, Expectation actual) {
        List<String> lines = Comparison.withReference(expected, actual);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Difference(project, expected, actual, lines));
    }

    /// The kind of difference, which shrinking does not change: which command fails, and with which words.
    String kind() {
        if (isOfOutput()) {
            return "prints something else";
        }
        return expected.exit() == actual.exit()
                ? text()
                : "exits with status " + actual.exit() + " instead of " + expected.exit() + ": " + text();
    }

    /// A guess at the cause: differences that come from one mistake usually share it.
    String cause() {
        return kind() + (isOfOutput() ? " about " + differingKey() : "");
    }

    /// Returns whether both succeed with different results.
    boolean isOfOutput() {
        return expected.exit() == 0 && actual.exit() == 0 && !Objects.equals(expected.output(), actual.output());
    }

    /// The lines that only one of the outputs has, those of the reference first.
    List<String> differingLines() {
        List<String> right = lines(expected);
        List<String> ours = lines(actual);
        List<String> result = new ArrayList<>(right);
        ours.forEach(result::remove);
        List<String> others = new ArrayList<>(ours);
        right.forEach(others::remove);
        result.addAll(others);
        return result;
    }

    private static List<String> lines(Expectation done) {
        return done.output() == null ? List.of() : done.output().lines().toList();
    }

    /// The attribute of the first line that differs; `order` if lines have only moved.
    private String differingKey() {
        List<String> differing = differingLines();
        if (differing.isEmpty()) {
            return "order";
        }
        String line = differing.getFirst().strip();
        return line.contains("\": ") ? line.substring(0, line.indexOf(':')) : "element";
    }

    /// The first message of the reference, or of the tested command if the reference has none. Names, positions and
    /// numbers are left out, since they are random.
    private String text() {
        List<Message> said = expected.messages().isEmpty() ? actual.messages() : expected.messages();
        if (said.isEmpty()) {
            return "reports nothing";
        }
        Message first = said.getFirst();
        boolean elsewhere =
                actual.messages().stream().anyMatch(other -> other.text().equals(first.text()));
        return (elsewhere ? "reports at another place: " : "does not report: ")
                + first.text()
                        .replaceAll("\"([^\"\\\\]|\\\\.)*\"", "..")
                        .replaceAll("\\S*:\\d+,\\d+-(\\d+,)?\\d+", "..")
                        .replaceAll("\\d+", "..");
    }
}
