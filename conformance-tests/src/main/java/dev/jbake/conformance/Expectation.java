package dev.jbake.conformance;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The expected result of a run.
///
/// @param exit the status
/// @param output standard output, to the byte; null if it does not count, as after an error
/// @param messages the expected messages
/// @param files the files that are new or changed afterwards: names to contents, in the form of
///     {@link dev.jbake.conformance.files.RunResults}
public record Expectation(int exit, @Nullable String output, List<Message> messages, SortedMap<String, String> files) {
    /// An expectation of a run that writes no files.
    public Expectation(int exit, @Nullable String output, List<Message> messages) {
        this(exit, output, messages, new TreeMap<>(Map.of()));
    }
}
