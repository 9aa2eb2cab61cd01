package dev.jbake.conformance.fuzz;

import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Recognizes the deliberate differences from the reference: the rows of docs/deviations.md.
final class Deviations {
    private record Deviation(String reason, Predicate<Difference> known) {}

    private static final Pattern UNKNOWN_FUNCTION = Pattern.compile("There is no function named \"(\\w+)\"");

    /// The exit status of a Go program that panics.
    private static final int PANIC = 2;

    private static final Pattern PLACE =
            Pattern.compile("(?<file>.*):(?<line>\\d+),(?<column>\\d+)-(?:(?<to>\\d+),)?(?<end>\\d+)");

    private static final List<Deviation> ALL = List.of(
            // DEV006
            new Deviation("an undefined name that is a \"variable cycle\"", says("variable cycle not allowed")),
            // DEV009, DEV011, DEV012, DEV020, DEV034, DEV043
            new Deviation(
                    "a panic",
                    says("panic").or(difference -> difference.expected().exit() == PANIC)),
            // DEV035
            new Deviation("a missing secret file or SSH agent when printing", says("agent config|failed to stat")),
            // DEV013
            new Deviation("a digit of pow", Deviations::isDigitOfPow),
            // DEV039
            new Deviation("a file of unknown kind that is neither compose nor HCL", says("parsing yaml: ")),
            // DEV024
            new Deviation("JSON that is not called so", Deviations::isHiddenJson),
            // DEV041
            new Deviation("of two mistakes in YAML the second", says(": yaml: ").and(saysFor(Deviations::isOfYaml))),
            // DEV033
            new Deviation("a function of the file that JSON calls", Deviations::isCallFromJson),
            // DEV032
            new Deviation("places in JSON", saysElsewhere(Deviations::isInJson)),
            // DEV023
            new Deviation("a file without an extension that is called .hcl", saysElsewhere(Deviations::isRenamed)),
            // DEV027
            new Deviation(
                    "a wrong reference whose place is the whole expression",
                    says("^Invalid expression; ").and(saysElsewhere(Deviations::isInside))),
            // DEV030
            new Deviation(
                    "a default of the wrong type whose place is the block",
                    says("for variable .* default value").and(saysElsewhere((right, ours) -> true))),
            // DEV069
            new Deviation(
                    "a wrong element whose place is the list",
                    says("^Unsuitable value type; ").and(saysElsewhere((right, ours) -> true))),
            // DEV026
            new Deviation(
                    "an index without bracket",
                    says("^Missing close bracket on index").and(saysElsewhere((right, ours) -> true))),
            // DEV025
            new Deviation(
                    "a template that goes on without a wrong part",
                    says("^Inconsistent conditional result types")
                            .and(difference -> difference.project().text().contains("${"))
                            .and(difference -> difference.actual().exit() != 0)),
            // DEV029
            new Deviation("an undefined name in a function", says("does not exist: undefined")),
            // DEV028
            new Deviation("a mistake in a function that is reported at the call", saysFor(Deviations::isInFunction)),
            // DEV001
            new Deviation("--set of network, ulimits or no-cache-filter", Deviations::isLostOverride));

    private Deviations() {}

    /// The reason for a deliberate difference, if it is one. A crash of the tested command never is.
    static Optional<String> reason(Difference difference) {
        boolean ended = difference.actual().exit() >= 0;
        return ALL.stream()
                .filter(deviation -> ended && deviation.known().test(difference))
                .map(Deviation::reason)
                .findFirst();
    }

    private static Predicate<Difference> says(String pattern) {
        Pattern text = Pattern.compile(pattern);
        return difference -> difference.expected().messages().stream()
                .anyMatch(message -> text.matcher(message.text()).find()
                        || (message.at() != null && text.matcher(message.at()).find()));
    }

    /// Each message is reported in the reference's words, at a position that the predicate accepts.
    private static Predicate<Difference> saysElsewhere(BiPredicate<String, String> places) {
        return saysFor((expected, said) -> isElsewhere(expected, said, places));
    }

    /// For each message of the reference there is one that the predicate accepts beside it.
    private static Predicate<Difference> saysFor(BiPredicate<Message, Message> relation) {
        return difference -> !difference.expected().messages().isEmpty()
                && difference.expected().messages().stream()
                        .allMatch(expected -> difference.actual().messages().stream()
                                .anyMatch(said -> relation.test(expected, said)));
    }

    private static boolean isElsewhere(Message expected, Message said, BiPredicate<String, String> places) {
        String right = expected.at();
        String ours = said.at();
        return withoutPlaces(said.text()).startsWith(withoutPlaces(expected.text()))
                && right != null
                && ours != null
                && places.test(right, ours);
    }

    private static String withoutPlaces(String text) {
        return text.replaceAll(":\\d+,\\d+-(\\d+,)?\\d+", "");
    }

    /// In JSON the reference counts decoded text, or bytes.
    private static boolean isInJson(String right, String ours) {
        String file = right.substring(0, right.lastIndexOf(':') + 1);
        return file.endsWith(".json:") && ours.startsWith(file);
    }

    private static boolean isDigitOfPow(Difference difference) {
        return difference.isOfOutput()
                && difference.project().text().contains("pow(")
                && shortened(difference.expected()).equals(shortened(difference.actual()));
    }

    private static String shortened(Expectation done) {
        return String.valueOf(done.output()).replaceAll("(\\d{15})\\d+", "$1");
    }

    /// It is reported as wrong native syntax.
    private static boolean isHiddenJson(Difference difference) {
        boolean json = Stream.concat(
                        difference.project().files().stream()
                                .filter(file -> file.name().indexOf('.') < 0),
                        difference.project().input().stream())
                .map(file -> file.content() == null ? "" : file.content().text())
                .anyMatch(text -> text.startsWith("{") || text.startsWith("["));
        return json && difference.expected().exit() != 0 && difference.actual().exit() != 0;
    }

    /// The reference looks for calls in JSON strings as if they were no templates.
    private static boolean isCallFromJson(Difference difference) {
        return difference.expected().messages().stream().anyMatch(message -> {
            Matcher unknown = UNKNOWN_FUNCTION.matcher(message.text());
            String at = message.at();
            return at != null
                    && at.contains(".json:")
                    && unknown.find()
                    && Pattern.compile("function\\W[^=]*\\b" + unknown.group(1) + "\\b")
                            .matcher(difference.project().text())
                            .find();
        });
    }

    private static boolean isOfYaml(Message expected, Message said) {
        return said.at() != null && said.at().matches(".*\\.ya?ml:.*");
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
        Matcher outer = PLACE.matcher(right);
        Matcher inner = PLACE.matcher(ours);
        if (!outer.matches() || !inner.matches() || !outer.group("file").equals(inner.group("file"))) {
            return false;
        }
        return position(outer, "line", "column") <= position(inner, "line", "column")
                && position(inner, "to", "end") <= position(outer, "to", "end");
    }

    private static long position(Matcher place, String line, String column) {
        String number = place.group(line) == null ? place.group("line") : place.group(line);
        return Long.parseLong(number) * 1_000_000 + Long.parseLong(place.group(column));
    }

    /// The reference stores these values in the wrong field.
    private static boolean isLostOverride(Difference difference) {
        boolean set = difference.project().words().stream()
                .anyMatch(word -> word.matches("[^=]*\\.(network|ulimits|no-cache-filter)\\+?=.*"));
        if (!set || difference.expected().exit() != 0) {
            return false;
        }
        return difference.isOfOutput()
                ? withoutLost(difference.expected()).equals(withoutLost(difference.actual()))
                : difference.actual().messages().stream()
                        .anyMatch(message -> message.text().contains("ulimit"));
    }

    private static String withoutLost(Expectation done) {
        return String.valueOf(done.output())
                .replaceAll("\"network\": .*", "")
                .replaceAll("\"network\\.host\",?", "")
                .replaceAll("\"entitlements\": \\[\\s*]", "")
                .replaceAll("\"(ulimits|no-cache-filter)\": \\[[^\\]]*]", "")
                .replaceAll("[\\s,]+", " ");
    }
}
