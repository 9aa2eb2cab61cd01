package dev.jbake.solve;

import java.util.Map;

/// What came of a run.
///
/// @param status the exit status: 0 when no target failed
/// @param answers of the targets that ended well, by name: what exporters and frontends answered, by key
public record BuildResult(int status, Map<String, Map<String, String>> answers) {

    /// True when no target failed.
    public boolean succeeded() {
        return status == 0;
    }
}
