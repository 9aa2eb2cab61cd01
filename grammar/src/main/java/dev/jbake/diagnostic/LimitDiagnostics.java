package dev.jbake.diagnostic;

import dev.jbake.limit.Limits;
import dev.jbake.source.Span;

/// The diagnostics about a file that exceeds one of the {@link Limits}, in any language.
public final class LimitDiagnostics {
    private LimitDiagnostics() {}

    /// More than {@link Limits#TOKENS} tokens.
    public static Diagnostic tooManyTokens(Span place) {
        return Diagnostic.error(
                Code.TOO_LARGE, "File too large", "The limit is " + Limits.TOKENS + " tokens in a file.", place);
    }

    /// A tree that would be too deep to walk.
    ///
    /// @param limit how many levels are allowed
    /// @param levels of what
    public static Diagnostic tooDeep(int limit, String levels, Span place) {
        return Diagnostic.error(
                Code.NESTED_TOO_DEEP,
                "Nested too deeply",
                "The limit is " + limit + " levels of " + levels + ".",
                place);
    }
}
