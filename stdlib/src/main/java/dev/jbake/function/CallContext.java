package dev.jbake.function;

/// What a call gets besides its arguments.
///
/// @param surroundings the clock and the like
public record CallContext(Surroundings surroundings) {}
