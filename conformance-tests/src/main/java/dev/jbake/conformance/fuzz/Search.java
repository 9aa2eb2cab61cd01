package dev.jbake.conformance.fuzz;

import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.Comparison;
import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.Message;
import dev.jbake.conformance.command.BakeCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Looks for expressions with which two bake commands differ, and makes them small.
public final class Search {
    private static final int DEPTH = 3;

    private final BakeCommand reference;
    private final BakeCommand subject;
    private final SplittableRandom random;
    private final Predicate<Message> known;
    private final PrintStream out;
    /// How often each kind of difference was met, by its text without what is random in it.
    private final Map<String, Integer> found = new LinkedHashMap<>();

    /// @param reference the command that is right
    /// @param subject the command that is looked at
    /// @param seed of the expressions
    /// @param known messages of the reference in which commands may differ
    /// @param out where the differences are shown
    public Search(BakeCommand reference, BakeCommand subject, long seed, Predicate<Message> known, PrintStream out) {
        this.reference = reference;
        this.subject = subject;
        this.random = new SplittableRandom(seed);
        this.known = known;
        this.out = out;
    }

    /// The kinds of differences, with their numbers.
    public Map<String, Integer> found() {
        return found;
    }

    /// Files of many expressions that fit, compared by their values.
    public void values(int files, int perFile) throws IOException, InterruptedException {
        Generated generated = new Generated(random, 30);
        for (int file = 0; file < files; file++) {
            List<Piece> shown = new ArrayList<>();
            for (int i = 0; i < perFile; i++) {
                shown.add(generated.expression(1 + random.nextInt(DEPTH)));
            }
            compareValues(shown);
        }
    }

    private void compareValues(List<Piece> shown) throws IOException, InterruptedException {
        String file = Generated.values(shown);
        Expectation expected = CaseRun.run(file, reference);
        Expectation actual = CaseRun.run(file, subject);
        if (Comparison.withReference(expected, actual).isEmpty()) {
            return;
        }
        if (shown.size() == 1) {
            if (!differences(shown.getFirst(), true).isEmpty()) {
                report(shown.getFirst(), true);
            }
            return;
        }
        for (List<Piece> part : parts(shown, expected.output(), actual.output())) {
            compareValues(part);
        }
    }

    /// The expressions whose lines differ, each by itself; the two halves where the outputs have no lines in common.
    private static List<List<Piece>> parts(List<Piece> shown, @Nullable String expected, @Nullable String actual) {
        int half = shown.size() / 2;
        List<List<Piece>> halves = List.of(shown.subList(0, half), shown.subList(half, shown.size()));
        if (expected == null || actual == null) {
            return halves;
        }
        List<String> right = expected.lines().toList();
        List<String> ours = actual.lines().toList();
        if (right.size() != ours.size()) {
            return halves;
        }
        int before = 0;
        while (!right.get(before).contains("\"e0000\"")) {
            before++;
        }
        List<List<Piece>> differing = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (!right.get(before + i).equals(ours.get(before + i))) {
                differing.add(List.of(shown.get(i)));
            }
        }
        return differing;
    }

    /// Files of one expression each, in which something often does not fit.
    public void mistakes(int files) throws IOException, InterruptedException {
        Generated generated = new Generated(random, 9);
        for (int i = 0; i < files; i++) {
            Piece shown = generated.expression(1 + random.nextInt(DEPTH));
            if (!differences(shown, false).isEmpty()) {
                report(shown, false);
            }
        }
    }

    private List<String> differences(Piece shown, boolean value) throws IOException, InterruptedException {
        String file = value ? Generated.values(List.of(shown)) : Generated.single(shown);
        Expectation expected = CaseRun.run(file, reference);
        if (expected.messages().stream().anyMatch(known)) {
            return List.of();
        }
        return Comparison.withReference(expected, CaseRun.run(file, subject));
    }

    private void report(Piece shown, boolean value) throws IOException, InterruptedException {
        String kind = kind(differences(shown, value));
        Piece smallest =
                shown.shrink(smaller -> kind(differences(smaller, value)).equals(kind));
        if (found.merge(kind, 1, Integer::sum) <= 2) {
            out.println("---- " + smallest.text());
            differences(smallest, value).forEach(out::println);
        }
    }

    /// The difference without names, numbers and texts.
    private static String kind(List<String> differences) {
        return String.join("\n", differences)
                .replaceAll("docker-bake\\.hcl:\\d+,\\d+-(\\d+,)?\\d+", "AT")
                .replaceAll("\\(at AT\\)", "")
                .replaceAll("\"([^\"\\\\]|\\\\.)*\"", "S")
                .replaceAll("\\d+", "N");
    }
}
