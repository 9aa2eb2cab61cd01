package dev.jbake.syntax.dockerfile;

import dev.jbake.source.Span;

/// A part of an instruction.
///
/// @param text without line continuations; quotes, escapes and variables are as they were written, except in flags and
///     JSON strings
public record Word(String text, Span span) {}
