package dev.jbake.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is expected of a run.
///
/// @param exit the status
/// @param output standard output, to the byte; null where it is not looked at, as after an error
/// @param messages what is said
public record Expectation(int exit, @Nullable String output, List<Message> messages) {}
