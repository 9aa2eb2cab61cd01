package dev.jbake.solve;

import java.util.Map;

/// How a run ended.
///
/// @param status the exit status: 0 when no target failed
/// @param answers what exporters and frontends answered, by key, for each target that was built
public record BuildResult(int status, Map<String, Map<String, String>> answers) {

    /// True when no target failed.
    public boolean succeeded() {
        return status == 0;
    }
}
