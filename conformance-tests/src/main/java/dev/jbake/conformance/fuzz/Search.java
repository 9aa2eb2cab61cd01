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
                shown.add(generated.expression(random.nextInt(10_000), 1 + random.nextInt(DEPTH)));
            }
            compareValues(shown);
        }
    }

    private void compareValues(List<Piece> shown) throws IOException, InterruptedException {
        String file = Generated.values(shown);
        Expectation expected = run(reference, file);
        Expectation actual = run(subject, file);
        if (expected.output() != null && expected.output().equals(actual.output())) {
            return;
        }
        if (expected.output() == null
                && actual.output() == null
                && Comparison.withReference(expected, actual).isEmpty()) {
            return;
        }
        if (shown.size() == 1) {
            if (differs(shown.getFirst(), true)) {
                report(shown.getFirst(), true);
            }
            return;
        }
        if (expected.output() != null && actual.output() != null) {
            String[] right = expected.output().split("\n");
            String[] ours = actual.output().split("\n");
            if (right.length == ours.length) {
                int before = 0;
                while (!right[before].contains("\"e0000\"")) {
                    before++;
                }
                for (int i = 0; i < shown.size(); i++) {
                    if (!right[before + i].equals(ours[before + i])) {
                        compareValues(List.of(shown.get(i)));
                    }
                }
                return;
            }
        }
        int half = shown.size() / 2;
        compareValues(shown.subList(0, half));
        compareValues(shown.subList(half, shown.size()));
    }

    /// Files of one expression each, in which something often does not fit.
    public void mistakes(int files) throws IOException, InterruptedException {
        Generated generated = new Generated(random, 9);
        for (int i = 0; i < files; i++) {
            Piece shown = generated.expression(random.nextInt(10_000), 1 + random.nextInt(DEPTH));
            if (differs(shown, false)) {
                report(shown, false);
            }
        }
    }

    private boolean differs(Piece shown, boolean value) {
        return !differences(shown, value).isEmpty();
    }

    private List<String> differences(Piece shown, boolean value) {
        try {
            String file = value ? Generated.values(List.of(shown)) : Generated.single(shown);
            Expectation expected = run(reference, file);
            if (expected.messages().stream().anyMatch(known)) {
                return List.of();
            }
            Expectation actual = run(subject, file);
            return Comparison.withReference(expected, actual);
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void report(Piece shown, boolean value) {
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

    private static Expectation run(BakeCommand command, String file) throws IOException, InterruptedException {
        return CaseRun.run(file, command);
    }
}
