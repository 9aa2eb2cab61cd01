package dev.jbake.parser.hcl;

import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.For;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Collects a for expression, or the names of a template's `%{for}`.
final class ForBuilder {
    private static final String SUMMARY = "Invalid 'for' expression";

    private final GrammarActions parser;
    private final Token open;
    private final int closer;
    private @Nullable String keyVariable;
    private @Nullable String valueVariable;
    private @Nullable Expression collection;
    private @Nullable Expression key;
    private @Nullable Expression value;
    private @Nullable Expression condition;
    private @Nullable Token dots;
    private boolean namesBroken;

    /// @param closer the type of the token that ends it: that of a tuple, an object or a directive
    ForBuilder(GrammarActions parser, Token open, int closer) {
        this.parser = parser;
        this.open = open;
        this.closer = closer;
    }

    void name(Token name) {
        keyVariable = valueVariable;
        valueVariable = name.getText();
    }

    @Nullable
    String keyVariable() {
        return keyVariable;
    }

    String valueVariable() {
        String name = valueVariable;
        return name == null ? "" : name;
    }

    boolean namesBroken() {
        return namesBroken;
    }

    void collection(Expression expression) {
        collection = expression;
    }

    void value(Expression expression) {
        value = expression;
    }

    /// The expression that was read as the value is the key.
    void keyed(Expression expression) {
        key = value;
        value = expression;
    }

    void group(Token ellipsis) {
        dots = ellipsis;
    }

    void condition(Expression expression) {
        condition = expression;
    }

    Expression close(Token close) {
        Span span = parser.errors.span(open, close);
        Expression over = collection;
        Expression each = value;
        if (over == null || each == null) {
            throw new IllegalStateException("a for expression ended before its value");
        }
        int before = parser.errors.count();
        reportForm(each, span);
        if (parser.errors.count() > before) {
            return new Expression.Invalid(span);
        }
        return new For(
                keyVariable,
                valueVariable(),
                over,
                key,
                each,
                condition,
                dots != null,
                parser.errors.span(open),
                parser.errors.span(close),
                span);
    }

    /// A tuple has values, an object has keys and values, and only an object can group.
    private void reportForm(Expression each, Span span) {
        boolean tuple = closer == HclTokens.CLOSE_BRACKET;
        Expression given = key;
        Token ellipsis = dots;
        if (!tuple && given == null) {
            parser.errors.report(SUMMARY, "Key expression is required when building an object.", each.span(), span);
        }
        if (tuple && given != null) {
            parser.errors.report(SUMMARY, "Key expression is not valid when building a tuple.", given.span(), span);
        }
        if (tuple && ellipsis != null) {
            parser.errors.report(
                    SUMMARY,
                    "Grouping ellipsis (...) cannot be used when building a tuple.",
                    parser.errors.span(ellipsis),
                    span);
        }
    }

    /// No colon after the collection, or no closing bracket at the end.
    SyntaxAbort broken() {
        Token next = parser.tokens.next();
        Span here = parser.errors.span(next);
        Span context = parser.errors.span(open, next);
        Expression each = value;
        if (each == null) {
            parser.errors.unlessRecovering(
                    SUMMARY, "For expression requires a colon after the collection expression.", here, context);
        } else {
            parser.errors.unlessRecovering(
                    SUMMARY, "Extra characters after the end of the 'for' expression.", here, context);
            reportForm(each, context);
        }
        parser.errors.recovering(true);
        return new SyntaxAbort();
    }

    /// No name, or no `in`.
    SyntaxAbort brokenNames() {
        boolean directive = closer == HclTokens.CLOSE_SEQUENCE;
        Token next = parser.tokens.next();
        int previous = parser.tokens.previous().getType();
        String what = directive ? "For directive requires " : "For expression requires ";
        String detail;
        if (previous == HclTokens.FOR) {
            detail = what + "variable name after 'for'.";
        } else if (previous == HclTokens.COMMA) {
            detail = what + "value variable name after comma.";
        } else if (directive) {
            detail = what + "'in' keyword after names.";
        } else {
            detail = what + "the 'in' keyword after its name declarations.";
        }
        parser.errors.unlessRecovering(
                directive ? "Invalid 'for' directive" : SUMMARY,
                detail,
                parser.errors.span(next),
                directive ? null : parser.errors.span(open, next));
        parser.errors.recovering(true);
        namesBroken = true;
        return new SyntaxAbort();
    }
}
