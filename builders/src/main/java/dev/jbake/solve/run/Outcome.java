package dev.jbake.solve.run;

import java.util.List;
import java.util.Map;

/// How the targets of a run ended.
///
/// @param responses for those that ended well, the exporters' answers by key
/// @param failures for those that failed, why, first failure first
/// @param cancelled those that were cancelled because another one failed
record Outcome(Map<String, Map<String, String>> responses, Map<String, Throwable> failures, List<String> cancelled) {}
