package dev.jbake.conformance.run;

import java.util.List;
import java.util.SortedMap;

/// What came of a run of the suite.
///
/// @param command what was run, for people
/// @param results of all cases that were run, in the order of their names
/// @param leftOut how many cases were not run, by the reason, for people
/// @param nanoseconds how long all of it took
public record SuiteResult(
        String command, List<CaseResult> results, SortedMap<String, Integer> leftOut, long nanoseconds) {
    /// Those that do not conform.
    public List<CaseResult> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /// How many cases were not run.
    int countLeftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }
}
