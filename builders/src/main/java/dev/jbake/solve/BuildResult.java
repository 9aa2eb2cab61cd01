package dev.jbake.solve;

import java.util.Map;

/// What came of a run.
///
/// @param succeeded false when a target failed
/// @param answers of the targets that ended well, by name: what exporters and frontends answered, by key
public record BuildResult(boolean succeeded, Map<String, Map<String, String>> answers) {}
