package dev.jbake.function;

/// What a call gets besides its arguments.
///
/// @param surroundings the clock and the like
/// @param work what the run has evaluated so far
public record CallContext(Surroundings surroundings, Work work) {}
