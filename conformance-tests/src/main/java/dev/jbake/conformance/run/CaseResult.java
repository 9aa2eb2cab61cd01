package dev.jbake.conformance.run;

import dev.jbake.conformance.Case;
import java.util.List;

/// The result of one case.
///
/// @param run the case
/// @param differences the differences from the expectation; empty if the command conforms
/// @param nanoseconds how long the run took
public record CaseResult(Case run, List<String> differences, long nanoseconds) {
    /// Returns whether the command conforms.
    public boolean passed() {
        return differences.isEmpty();
    }
}
