package dev.jbake.conformance.fuzz;

import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// In what jbake differs from the reference on purpose, as docs/deviations.md has it; how it can be told.
final class Deviations {
    private record Deviation(String reason, Predicate<Difference> known) {}

    private static final Pattern PLACE =
            Pattern.compile("(?<file>.*):(?<line>\\d+),(?<column>\\d+)-(?:(?<to>\\d+),)?(?<end>\\d+)");

    private static final List<Deviation> ALL = List.of(
            new Deviation("an undefined name that is a \"variable cycle\"", says("variable cycle not allowed")),
            new Deviation("a panic", says("panic")),
            new Deviation("a missing secret file or SSH agent when printing", says("agent config|failed to stat")),
            new Deviation("places in JSON", saysElsewhere(Deviations::isInJson)),
            new Deviation("a file without an extension that is called .hcl", saysElsewhere(Deviations::isRenamed)),
            new Deviation(
                    "a wrong reference whose place is the whole expression",
                    says("^Invalid expression; ").and(saysElsewhere(Deviations::isInside))),
            new Deviation(
                    "a default of the wrong type whose place is the block",
                    says("for variable .* default value").and(saysElsewhere((right, ours) -> true))),
            new Deviation(
                    "an index without bracket",
                    says("^Missing close bracket on index").and(saysElsewhere((right, ours) -> true))),
            new Deviation("an undefined name in a function", says("does not exist: undefined")),
            new Deviation("a mistake in a function that is reported at the call", saysFor(Deviations::isInFunction)),
            new Deviation("--set of network, ulimits or no-cache-filter", Deviations::isLostOverride));

    private Deviations() {}

    /// The reason why the commands may differ so.
    static Optional<String> reason(Difference difference) {
        return ALL.stream()
                .filter(deviation -> deviation.known().test(difference))
                .map(Deviation::reason)
                .findFirst();
    }

    private static Predicate<Difference> says(String pattern) {
        Pattern text = Pattern.compile(pattern);
        return difference -> difference.expected().messages().stream()
                .anyMatch(message -> text.matcher(message.text()).find());
    }

    /// The reference's words, at a place that stands in some relation to the reference's.
    private static Predicate<Difference> saysElsewhere(BiPredicate<String, String> places) {
        return saysFor((expected, said) -> isElsewhere(expected, said, places));
    }

    /// Whether for all that the reference says something is said that stands in some relation to it.
    private static Predicate<Difference> saysFor(BiPredicate<Message, Message> relation) {
        return difference -> !difference.expected().messages().isEmpty()
                && difference.expected().messages().stream()
                        .allMatch(expected -> difference.actual().messages().stream()
                                .anyMatch(said -> relation.test(expected, said)));
    }

    private static boolean isElsewhere(Message expected, Message said, BiPredicate<String, String> places) {
        String right = expected.at();
        String ours = said.at();
        return said.text().startsWith(expected.text()) && right != null && ours != null && places.test(right, ours);
    }

    /// The reference counts decoded text, or bytes.
    private static boolean isInJson(String right, String ours) {
        String file = right.substring(0, right.lastIndexOf(':') + 1);
        return file.endsWith(".json:") && ours.startsWith(file);
    }

    private static boolean isRenamed(String right, String ours) {
        return right.replaceFirst("\\.hcl:", ":").equals(ours);
    }

    /// `Call to function "f" failed: file:1,2-3: text.`
    private static boolean isInFunction(Message expected, Message said) {
        return said.at() != null
                && expected.text().contains("failed: " + said.at() + ": ")
                && expected.text().contains(said.text());
    }

    private static boolean isInside(String right, String ours) {
        var outer = PLACE.matcher(right);
        var inner = PLACE.matcher(ours);
        if (!outer.matches() || !inner.matches() || !outer.group("file").equals(inner.group("file"))) {
            return false;
        }
        return position(outer, "line", "column") <= position(inner, "line", "column")
                && position(inner, "to", "end") <= position(outer, "to", "end");
    }

    private static long position(java.util.regex.Matcher place, String line, String column) {
        String number = place.group(line) == null ? place.group("line") : place.group(line);
        return Long.parseLong(number) * 1_000_000 + Long.parseLong(place.group(column));
    }

    /// The reference stores these values in the wrong field.
    private static boolean isLostOverride(Difference difference) {
        boolean set = difference.project().words().stream()
                .anyMatch(word -> word.matches("[^=]*\\.(network|ulimits|no-cache-filter)\\+?=.*"));
        return set
                && difference.isOfOutput()
                && withoutLost(difference.expected()).equals(withoutLost(difference.actual()));
    }

    private static String withoutLost(Expectation done) {
        return String.valueOf(done.output())
                .replaceAll("\"network\": \"[^\"]*\"", "")
                .replaceAll("\"(ulimits|no-cache-filter)\": \\[[^\\]]*]", "")
                .replaceAll("[\\s,]+", " ");
    }
}
