package dev.jbake.solve.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the targets of a run ended.
final class Outcome {
    private final Map<String, Map<String, String>> responses = new TreeMap<>();
    private final Map<String, Throwable> failures = new LinkedHashMap<>();
    private final List<String> cancelled = new ArrayList<>();
    private final Map<String, Integer> retries = new TreeMap<>();
    private boolean stopped;

    /// Counts a target that has ended.
    void add(JobEnd end) {
        String target = end.job().name();
        Exception failure = end.failure();
        if (end.retries() > 0) {
            retries.put(target, end.retries());
        }
        if (failure instanceof InterruptedException) {
            cancelled.add(target);
        } else if (failure != null) {
            failures.put(target, failure);
        } else if (end.answers() != null) {
            responses.put(target, end.answers());
        }
    }

    /// Records that a target failed after it had been built.
    void fail(String target, Exception failure) {
        responses.remove(target);
        failures.put(target, failure);
    }

    /// Records that the run itself was interrupted.
    void stop() {
        stopped = true;
    }

    /// For the targets that ended well, the exporters' answers by key.
    Map<String, Map<String, String>> responses() {
        return responses;
    }

    /// For the targets that failed, why, first failure first.
    Map<String, Throwable> failures() {
        return failures;
    }

    /// The targets that were cancelled because another one failed.
    List<String> cancelled() {
        return cancelled;
    }

    /// For the targets that were tried again, how often.
    Map<String, Integer> retries() {
        return retries;
    }

    /// True if the run itself was interrupted.
    boolean stopped() {
        return stopped;
    }

    /// True if all targets ended well.
    boolean isGood() {
        return failures.isEmpty() && cancelled.isEmpty() && !stopped;
    }
}
