package dev.jbake.conformance.run;

import java.util.List;

/// What came of a run of the suite.
///
/// @param command what was run, for people
/// @param results of all cases that were run, in the order of their names
/// @param leftOut how many cases were not run, for they say nothing about that command
/// @param nanoseconds how long all of it took
public record SuiteResult(String command, List<CaseResult> results, int leftOut, long nanoseconds) {
    /// Those that do not conform.
    public List<CaseResult> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
