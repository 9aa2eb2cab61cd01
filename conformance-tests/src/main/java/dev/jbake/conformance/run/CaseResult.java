package dev.jbake.conformance.run;

import dev.jbake.conformance.Case;
import java.util.List;

/// What came of one case.
///
/// @param run the case
/// @param differences from what is expected, for people; none where the command conforms
/// @param nanoseconds how long it took
public record CaseResult(Case run, List<String> differences, long nanoseconds) {
    /// Whether the command conforms.
    public boolean passed() {
        return differences.isEmpty();
    }
}
