package dev.jbake.conformance;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is expected of a run.
///
/// @param exit the status
/// @param output standard output, to the byte; null where it is not looked at, as after an error
/// @param messages what is said
/// @param files the files that are new or changed afterwards: names to contents, in the form of
///     {@link dev.jbake.conformance.files.RunResults}
public record Expectation(int exit, @Nullable String output, List<Message> messages, SortedMap<String, String> files) {
    /// Of a run that writes no files.
    public Expectation(int exit, @Nullable String output, List<Message> messages) {
        this(exit, output, messages, new TreeMap<>(Map.of()));
    }
}
