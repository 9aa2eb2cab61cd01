package dev.jbake.parser.hcl;

import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import org.antlr.v4.runtime.Token;

/// The mistakes of expressions in the reference's words.
final class ExpressionErrors {
    private final SyntaxTokens tokens;
    private final SyntaxErrors errors;
    private final Recovery recovery;

    ExpressionErrors(GrammarActions parser) {
        tokens = parser.tokens;
        errors = parser.errors;
        recovery = parser.recovery;
    }

    /// The next token begins no expression.
    SyntaxAbort notAnExpression() {
        reportNotAnExpression();
        return new SyntaxAbort();
    }

    /// The next token begins no expression; the caller recovers.
    void reportNotAnExpression() {
        Span here = errors.span(tokens.next());
        if (tokens.nextType() == Token.EOF) {
            errors.unlessRecovering(
                    "Missing expression", "Expected the start of an expression, but found the end of the file.", here);
        } else {
            errors.unlessRecovering(
                    "Invalid expression",
                    "Expected the start of an expression, but found an invalid expression token.",
                    here);
        }
        errors.recovering(true);
    }

    void extraCharacters() {
        errors.unlessRecovering(
                "Extra characters after expression",
                "An expression was successfully parsed, but extra characters were found after it.",
                errors.span(tokens.next()));
    }

    /// A conditional is incomplete; the condition alone is kept.
    Expression missingFalseExpression(Expression condition) {
        Span here = errors.span(tokens.next());
        errors.report(
                "Missing false expression in conditional",
                "The conditional operator (...?...:...) requires a false expression, delimited by a colon.",
                here,
                condition.span().to(here));
        return condition;
    }

    SyntaxAbort unbalancedParentheses(Token open) {
        Token next = tokens.next();
        errors.report(
                "Unbalanced parentheses",
                "Expected a closing parenthesis to terminate the expression.",
                errors.span(next),
                errors.span(open, next));
        errors.recovering(true);
        tokens.read();
        return new SyntaxAbort();
    }

    SyntaxAbort brokenTuple(Token open) {
        int previous = tokens.previous().getType();
        Token next = tokens.next();
        if (previous == HclTokens.OPEN_BRACKET || previous == HclTokens.COMMA) {
            reportNotAnExpression();
        } else if (next.getType() == Token.EOF) {
            errors.unlessRecovering(
                    "Unterminated tuple constructor expression",
                    "There is no corresponding closing bracket before the end of the file. This may be caused by incorrect bracket nesting elsewhere in this file.",
                    errors.span(open));
        } else {
            errors.unlessRecovering(
                    "Missing item separator",
                    "Expected a comma to mark the beginning of the next item.",
                    errors.span(next),
                    errors.span(open, next));
        }
        return recovery.skipPast(HclTokens.CLOSE_BRACKET);
    }

    SyntaxAbort brokenObject(Token open) {
        int previous = tokens.previous().getType();
        Token next = tokens.next();
        if (previous == HclTokens.OPEN_BRACE || previous == HclTokens.COMMA || previous == HclTokens.NEWLINE) {
            reportNotAnExpression();
        } else if (next.getType() == Token.EOF) {
            unterminatedObject(open);
        } else {
            errors.unlessRecovering(
                    "Missing attribute separator",
                    "Expected a newline or comma to mark the beginning of the next attribute.",
                    errors.span(next),
                    errors.span(open, next));
        }
        return recovery.skipPast(HclTokens.CLOSE_BRACE);
    }

    /// A key without `=` or `:`.
    SyntaxAbort missingValue(Token open) {
        Token next = tokens.next();
        Span here = errors.span(next);
        Span context = errors.span(open, next);
        String summary = "Missing key/value separator";
        String detail = "Expected an equals sign (\"=\") to mark the beginning of the attribute value.";
        switch (next.getType()) {
            case HclTokens.NEWLINE, HclTokens.COMMA ->
                errors.unlessRecovering(
                        "Missing attribute value",
                        "Expected an attribute value, introduced by an equals sign (\"=\").",
                        here,
                        context);
            case HclTokens.IDENTIFIER ->
                errors.unlessRecovering(
                        summary,
                        detail
                                + " If you intended to given an attribute name containing periods or spaces, write the name in quotes to create a string literal.",
                        here,
                        context);
            case Token.EOF -> unterminatedObject(open);
            default -> errors.unlessRecovering(summary, detail, here, context);
        }
        errors.recovering(true);
        return new SyntaxAbort();
    }

    private void unterminatedObject(Token open) {
        errors.unlessRecovering(
                "Unterminated object constructor expression",
                "There is no corresponding closing brace before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.",
                errors.span(open));
    }
}
