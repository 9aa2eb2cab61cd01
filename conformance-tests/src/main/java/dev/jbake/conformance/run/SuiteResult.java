package dev.jbake.conformance.run;

import java.util.List;
import java.util.SortedMap;

/// The result of a run of the suite.
///
/// @param command the command that was tested, for reports
/// @param results the result of each case, in the order of their names
/// @param leftOut how many cases were skipped, by reason
/// @param nanoseconds how long the run took
public record SuiteResult(
        String command, List<CaseResult> results, SortedMap<String, Integer> leftOut, long nanoseconds) {
    /// The results that do not conform.
    public List<CaseResult> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /// Counts the skipped cases.
    int countLeftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }
}
