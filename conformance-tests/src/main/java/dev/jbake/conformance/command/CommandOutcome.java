package dev.jbake.conformance.command;

/// The result of a run of a bake command.
///
/// @param exit the exit status
/// @param output all of standard output
/// @param errors all of standard error
public record CommandOutcome(int exit, String output, String errors) {}
