package dev.jbake.linking;

import dev.jbake.source.Span;

/// A place in a Dockerfile that means another target, and is not linked to it.
///
/// @param target whose Dockerfile it is
/// @param owner the target that is meant
/// @param name what the Dockerfile says, expanded
/// @param key the name of the context that would link them
/// @param place in the Dockerfile
public record Unlinked(String target, String owner, String name, String key, Span place) {}
