package dev.jbake.syntax.dockerfile;

import dev.jbake.source.Span;

/// A parser directive, such as `# syntax=docker/dockerfile:1`.
///
/// @param name in lower case: `syntax`, `escape` or `check`
/// @param value without white space at its ends
/// @param span its line
public record Directive(String name, String value, Span span) {}
