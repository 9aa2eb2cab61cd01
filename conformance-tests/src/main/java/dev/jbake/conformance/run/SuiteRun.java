package dev.jbake.conformance.run;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Comparison;
import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.command.BakeCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs cases with one bake command, one per processor at a time.
public final class SuiteRun {
    private final BakeCommand command;
    private final CaseSurroundings surroundings;
    private final boolean own;

    private SuiteRun(BakeCommand command, CaseSurroundings surroundings, boolean own) {
        this.command = command;
        this.surroundings = surroundings;
        this.own = own;
    }

    /// A run against jbake, which must report what was recorded, to the letter, and differ from the reference only
    /// where the case says that it deviates.
    public static SuiteRun ofJbake(BakeCommand command, CaseSurroundings surroundings) {
        return new SuiteRun(command, surroundings, true);
    }

    /// A run against another command, which must do what the reference does.
    public static SuiteRun ofAny(BakeCommand command, CaseSurroundings surroundings) {
        return new SuiteRun(command, surroundings, false);
    }

    /// Returns the results in the order of the cases. A command that cannot run or does not terminate fails its case.
    public List<CaseResult> run(List<Case> cases) throws InterruptedException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<CaseResult>> runs = new ArrayList<>();
            cases.forEach(one -> runs.add(() -> run(one)));
            List<CaseResult> results = new ArrayList<>();
            for (Future<CaseResult> result : threads.invokeAll(runs)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /// Runs one case.
    public CaseResult run(Case one) throws InterruptedException {
        long start = System.nanoTime();
        List<String> differences;
        try {
            differences = differences(one, CaseRun.run(one, command, surroundings));
        } catch (IOException e) {
            differences = List.of(String.valueOf(e.getMessage()));
        }
        return new CaseResult(one, differences, System.nanoTime() - start);
    }

    private List<String> differences(Case one, Expectation actual) {
        if (!own) {
            return Comparison.withReference(one.expected(), actual);
        }
        List<String> differences = new ArrayList<>(Comparison.exactly(one.expectedOfJbake(), actual));
        if (one.jbake() == null || one.jbake().deviation() == null) {
            differences.addAll(Comparison.withReference(one.expected(), actual));
        }
        return differences;
    }
}
