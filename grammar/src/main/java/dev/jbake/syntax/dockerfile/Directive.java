package dev.jbake.syntax.dockerfile;

/// A parser directive, such as `# syntax=docker/dockerfile:1`.
///
/// @param name in lower case: `syntax`, `escape` or `check`
/// @param value without white space at its ends
public record Directive(String name, String value) {}
