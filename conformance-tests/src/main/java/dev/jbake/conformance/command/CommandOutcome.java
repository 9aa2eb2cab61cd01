package dev.jbake.conformance.command;

/// What a run of a bake command gave.
///
/// @param exit its status
/// @param output all of standard output
/// @param errors all of standard error
public record CommandOutcome(int exit, String output, String errors) {}
