package dev.jbake.lint.portability;

import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// A construct that a definition uses.
///
/// @param place the name of an attribute or function, the type of a block, a value; null if there is none
public record Requirement(Construct construct, @Nullable Span place) {}
