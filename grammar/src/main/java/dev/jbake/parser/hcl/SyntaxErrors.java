package dev.jbake.parser.hcl;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Positions;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Collects the mistakes of one source. After a mistake, others that are probably its consequences are left out until
/// the next item of a body begins.
final class SyntaxErrors {
    private final Source source;
    private final Diagnostics diagnostics;
    private @Nullable Positions positions;
    private int count;
    private boolean recovering;
    private boolean soundTokens = true;

    SyntaxErrors(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /// True if every token so far is valid, so that brackets can be trusted.
    boolean soundTokens() {
        return soundTokens;
    }

    /// How many have been reported.
    int count() {
        return count;
    }

    boolean recovering() {
        return recovering;
    }

    void recovering(boolean now) {
        recovering = now;
    }

    void report(Code code, String summary, String detail, Span subject, @Nullable Span context) {
        count++;
        soundTokens &= code != Code.INVALID_TOKEN;
        diagnostics.add(Diagnostic.error(code, summary, detail, subject).within(context));
    }

    /// Adds a diagnostic that is not about the syntax.
    void report(Diagnostic diagnostic) {
        count++;
        diagnostics.add(diagnostic);
    }

    void report(String summary, String detail, Span subject, @Nullable Span context) {
        report(Code.INVALID_SYNTAX, summary, detail, subject, context);
    }

    void report(String summary, String detail, Span subject) {
        report(Code.INVALID_SYNTAX, summary, detail, subject, null);
    }

    void unlessRecovering(String summary, String detail, Span subject, @Nullable Span context) {
        if (!recovering) {
            report(summary, detail, subject, context);
        }
    }

    void unlessRecovering(String summary, String detail, Span subject) {
        unlessRecovering(summary, detail, subject, null);
    }

    Span span(Token token) {
        return source.span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    Span span(Token first, Token last) {
        return source.span(first.getStartIndex(), Math.max(first.getStartIndex(), last.getStopIndex() + 1));
    }

    /// `file:line,column-column`, for details that name another place.
    String place(Span span) {
        Positions known = positions;
        if (known == null) {
            known = new Positions(span.source());
            positions = known;
        }
        return known.describe(span);
    }
}
