package dev.jbake.performance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// One row of the table: two commands, run in turn.
///
/// @param name what is measured
/// @param ours the words of our command
/// @param with what it is compared with
/// @param theirs the words of that
/// @param directory where both run
/// @param status what ours must end with
/// @param wall the goal for the wall clock, as a ratio
/// @param cpu the goal for the processor time; 0 for none
/// @param rounds how many pairs, after one that does not count
/// @param before what is done before each run
record Comparison(
        String name,
        List<String> ours,
        String with,
        List<String> theirs,
        Path directory,
        int status,
        double wall,
        double cpu,
        int rounds,
        Preparation before) {

    /// Makes each run begin in the same state.
    @FunctionalInterface
    interface Preparation {
        /// Nothing to be done.
        Preparation NONE = () -> {};

        void run() throws IOException, InterruptedException;
    }

    /// The row, in Markdown.
    String measure() throws IOException, InterruptedException {
        List<Run> our = new ArrayList<>();
        List<Run> their = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            // A daemon that cleans up after every second build must not always do it for the same side.
            boolean first = round % 2 == 0;
            Run early = run(first);
            Run late = run(!first);
            if (round >= 0) {
                our.add(first ? early : late);
                their.add(first ? late : early);
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.0f ms, %.0f ms | %.0f MiB |",
                name,
                with,
                ratio(our, their, Run::wall, wall),
                ratio(our, their, Run::cpu, cpu),
                1000 * median(our.stream().mapToDouble(Run::wall).toArray()),
                1000 * median(their.stream().mapToDouble(Run::wall).toArray()),
                our.stream().mapToDouble(Run::memory).max().orElse(0));
    }

    private Run run(boolean isOurs) throws IOException, InterruptedException {
        before.run();
        return isOurs ? Run.of(ours, directory, status) : Run.of(theirs, directory, 0);
    }

    private static String ratio(List<Run> our, List<Run> their, ToDoubleFunction<Run> part, double goal) {
        double[] ratios = new double[our.size()];
        for (int i = 0; i < ratios.length; i++) {
            // A bash that measures in milliseconds may see none.
            ratios[i] = part.applyAsDouble(our.get(i)) / Math.max(0.001, part.applyAsDouble(their.get(i)));
        }
        double median = median(ratios);
        String shown = String.format(Locale.ROOT, "%.2f", median);
        return goal == 0
                ? shown
                : shown + String.format(Locale.ROOT, median <= goal ? " (goal %.2f)" : " (**goal %.2f**)", goal);
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
