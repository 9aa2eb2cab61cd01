package dev.jbake.syntax;

import dev.jbake.source.Span;

/// One literal step of a traversal.
public sealed interface Step {

    /// The step with its punctuation: `.tags` or `["x"]`.
    Span span();

    /// `.name`.
    record Attribute(String name, Span span) implements Step {}

    /// `["name"]`.
    record Key(String key, Span span) implements Step {}

    /// `[0]`, or the legacy `.0`.
    ///
    /// @param digits the number as written
    record Element(String digits, Span span) implements Step {}
}
