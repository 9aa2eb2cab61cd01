package dev.jbake.parser.hcl;

import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Collects one function call. After it a namespaced name (`a::b`) is one name, as in the reference.
final class CallBuilder {
    private final GrammarActions parser;
    private final Token first;
    private final List<Expression> arguments = new ArrayList<>();
    private final List<String> names = new ArrayList<>(0);
    private Token last;
    private @Nullable Token open;
    private boolean expandFinal;

    CallBuilder(GrammarActions parser, Token name) {
        this.parser = parser;
        this.first = name;
        this.last = name;
    }

    void namespaced(Token name) {
        last = name;
        names.add(name.getText());
    }

    void open(Token parenthesis) {
        open = parenthesis;
    }

    void argument(Expression argument) {
        arguments.add(argument);
    }

    void expandFinal() {
        expandFinal = true;
    }

    Expression close(Token parenthesis) {
        StringBuilder name = new StringBuilder(first.getText());
        for (String part : names) {
            name.append("::").append(part);
        }
        Token opened = open;
        return new Expression.Call(
                name.toString(),
                parser.errors.span(first, last),
                List.copyOf(arguments),
                expandFinal,
                parser.errors.span(opened == null ? parenthesis : opened),
                parser.errors.span(parenthesis),
                parser.errors.span(first, parenthesis));
    }

    /// `::` without a name after it.
    SyntaxAbort missingName() {
        Token next = parser.tokens.read();
        parser.errors.report(
                "Missing function name",
                "Function scope resolution symbol :: must be followed by a function name in this scope.",
                parser.errors.span(next),
                parser.errors.span(first, next));
        return parser.recovery.skipOver(HclTokens.OPEN_PAREN);
    }

    /// An argument, a comma or `)` is missing, or the `(` is.
    SyntaxAbort broken() {
        Token opened = open;
        SyntaxErrors errors = parser.errors;
        Token previous = parser.tokens.previous();
        if (opened == null) {
            Token next = parser.tokens.read();
            errors.report(
                    "Missing open parenthesis",
                    "Function selector must be followed by an open parenthesis to begin the function call.",
                    errors.span(next),
                    errors.span(first, next));
            return parser.recovery.skipOver(HclTokens.OPEN_PAREN);
        }
        if (previous.getType() == HclTokens.OPEN_PAREN || previous.getType() == HclTokens.COMMA) {
            parser.expressions.reportNotAnExpression();
        } else if (previous.getType() == HclTokens.ELLIPSIS) {
            errors.unlessRecovering(
                    "Missing closing parenthesis",
                    "An expanded function argument (with ...) must be immediately followed by closing parentheses.",
                    errors.span(previous),
                    errors.span(first, previous));
        } else {
            missingSeparator(parser.tokens.read(), errors.span(first, opened));
        }
        return parser.recovery.skipPast(HclTokens.CLOSE_PAREN);
    }

    private void missingSeparator(Token next, Span head) {
        SyntaxErrors errors = parser.errors;
        if (next.getType() == Token.EOF) {
            errors.report(
                    "Unterminated function call",
                    "There is no closing parenthesis for this function call before the end of the file. This may be caused by incorrect parenthesis nesting elsewhere in this file.",
                    head,
                    null);
        } else {
            errors.report(
                    "Missing argument separator",
                    "A comma is required to separate each function argument from the next.",
                    errors.span(next),
                    errors.span(first, next));
        }
    }

    /// Skips the rest of the arguments after a mistake in them.
    SyntaxAbort abandoned(SyntaxAbort mistake) {
        return open == null ? mistake : parser.recovery.skipPast(HclTokens.CLOSE_PAREN);
    }
}
