package dev.jbake.conformance.fuzz;

import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.Message;
import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.NotEndedException;
import dev.jbake.conformance.fuzz.project.GeneratedProject;
import dev.jbake.conformance.fuzz.project.Shrinker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds projects on which two bake commands differ, shrinks them and writes them as cases.
public final class Search {
    /// How many equal runs make a command deterministic.
    private static final int RUNS = 4;

    private static final long SHRINKING = 30_000_000_000L;

    private final BakeCommand reference;
    private final BakeCommand subject;
    private final long seed;
    private final Path folder;
    private final PrintStream out;
    /// How often each cause was found, before and after shrinking.
    private final Map<String, Integer> causes = new HashMap<>();

    private final Map<String, Integer> onPurpose = new TreeMap<>();
    private long compared;
    private int differing;
    private int unsettled;
    private int endless;
    private int written;

    /// @param reference the command that is right
    /// @param subject the command to test
    /// @param seed of the projects
    /// @param folder the directory to write cases to
    /// @param out the stream to print differences to
    public Search(BakeCommand reference, BakeCommand subject, long seed, Path folder, PrintStream out) {
        this.reference = reference;
        this.subject = subject;
        this.seed = seed;
        this.folder = folder;
        this.out = out;
    }

    /// Compares projects until one of the limits is reached.
    ///
    /// @throws InterruptedException if the search was stopped; its findings remain
    public void run(long nanoseconds, long projects) throws IOException, InterruptedException {
        GeneratedProjects generated = new GeneratedProjects(seed);
        long end = System.nanoTime() + nanoseconds;
        while (compared < projects && System.nanoTime() < end) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            GeneratedProject project = generated.next();
            try {
                Optional<Difference> difference = difference(project);
                compared++;
                if (difference.isPresent()) {
                    look(difference.get());
                }
            } catch (NotEndedException ignored) {
                endless++;
            }
        }
    }

    /// Returns whether all differences are deliberate.
    public boolean isClean() {
        return differing == 0;
    }

    /// The summary of the search, in whole lines.
    public String summary() {
        StringBuilder text = new StringBuilder("seed " + seed + ": " + compared + " projects compared, " + differing
                + " differ, " + written + " of them written as cases\n");
        onPurpose.forEach((reason, count) -> text.append("  on purpose: ")
                .append(count)
                .append(", ")
                .append(reason)
                .append('\n'));
        if (unsettled > 0) {
            text.append("  skipped: ").append(unsettled).append(" for which the reference is not deterministic\n");
        }
        if (endless > 0) {
            text.append("  skipped: ").append(endless).append(" for which the reference does not terminate\n");
        }
        return text.toString();
    }

    private void look(Difference difference) throws IOException, InterruptedException {
        Optional<String> reason = Deviations.reason(difference);
        if (reason.isPresent()) {
            onPurpose.merge(reason.get(), 1, Integer::sum);
        } else if (!isSettled(difference)) {
            unsettled++;
        } else if (isNew("found: " + difference.cause())) {
            shrink(difference);
        } else {
            differing++;
        }
    }

    private boolean isNew(String cause) {
        return causes.merge(cause, 1, Integer::sum) == 1;
    }

    private boolean isSettled(Difference difference) throws IOException, InterruptedException {
        for (int i = 1; i < RUNS; i++) {
            if (!difference.project().run(reference).equals(difference.expected())) {
                return false;
            }
        }
        return true;
    }

    private void shrink(Difference found) throws IOException, InterruptedException {
        GeneratedProject project = Shrinker.shrink(found.project(), smaller -> isStill(found, smaller), SHRINKING);
        Optional<Difference> smallest = difference(project);
        if (smallest.isEmpty() || !isSettled(smallest.get())) {
            unsettled++;
            return;
        }
        differing++;
        if (isNew("shrunk: " + smallest.get().cause())) {
            write(smallest.get());
        }
    }

    private boolean isStill(Difference found, GeneratedProject project) throws IOException, InterruptedException {
        Optional<Difference> smaller;
        try {
            smaller = difference(project);
        } catch (NotEndedException ignored) {
            return false;
        }
        return smaller.isPresent()
                && smaller.get().kind().equals(found.kind())
                && Deviations.reason(smaller.get()).isEmpty();
    }

    private void write(Difference difference) throws IOException {
        Path place = folder.resolve(seed + "-" + compared);
        difference
                .project()
                .write(place, "Found by conformance fuzz: " + difference.cause() + ".", difference.expected());
        written++;
        out.println(place + ":");
        difference.lines().forEach(line -> out.println(line.indent(4).stripTrailing()));
        out.flush();
    }

    private Optional<Difference> difference(GeneratedProject project) throws IOException, InterruptedException {
        return Difference.between(project, project.run(reference), ofSubject(project));
    }

    /// An exception of a command in this process is a difference, too.
    private Expectation ofSubject(GeneratedProject project) throws IOException, InterruptedException {
        try {
            return project.run(subject);
        } catch (RuntimeException | StackOverflowError e) {
            return new Expectation(-1, null, List.of(new Message(null, "internal error: " + e, false)));
        }
    }
}
