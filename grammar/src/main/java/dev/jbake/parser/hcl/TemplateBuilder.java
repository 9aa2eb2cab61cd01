package dev.jbake.parser.hcl;

import dev.jbake.go.Spaces;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Collects the parts of one template, and removes the white space that strip markers and flush heredocs remove.
final class TemplateBuilder {
    private final GrammarActions parser;
    private final @Nullable Token open;
    private final int closer;
    private final Span start;
    private final List<TemplatePart> parts = new ArrayList<>();
    private boolean stripNext;
    private boolean previousIsLiteral;
    private boolean failed;

    /// @param open the quote or heredoc introducer, just consumed; null for a template without quotes
    /// @param closer the type of the token that ends it
    TemplateBuilder(GrammarActions parser, @Nullable Token open, int closer) {
        this.parser = parser;
        this.open = open;
        this.closer = closer;
        this.start = parser.errors.span(parser.tokens.next());
    }

    /// The first token after the opening.
    Span start() {
        return start;
    }

    int closer() {
        return closer;
    }

    void literal(Token literal) {
        String text = parser.escapes.text(literal);
        if (stripNext) {
            text = Spaces.stripLeading(text);
            stripNext = false;
        }
        parts.add(new TemplatePart.Literal(text, parser.errors.span(literal)));
        previousIsLiteral = true;
    }

    /// `${~` removes the white space before it.
    // Compat: it is only that of the last token, which in a heredoc is one line (templates/strip-markers-in-heredoc).
    void stripBefore(Token opening) {
        boolean canStrip = previousIsLiteral;
        previousIsLiteral = false;
        stripNext = false;
        if (canStrip && opening.getText().length() == 3 && parts.getLast() instanceof TemplatePart.Literal literal) {
            literal.text = Spaces.stripTrailing(literal.text);
        }
    }

    /// `~}` removes the white space after it.
    void stripAfter(Token closing) {
        stripNext = closing.getText().length() == 2;
    }

    void interpolation(Expression expression) {
        parts.add(new TemplatePart.Interpolation(expression));
    }

    void beginIf(Token opening, Expression condition) {
        parts.add(new TemplatePart.If(condition, toNext(opening)));
    }

    void beginFor(Token opening, ForBuilder loop, Expression collection) {
        parts.add(new TemplatePart.For(loop.keyVariable(), loop.valueVariable(), collection, toNext(opening)));
    }

    void ending(Token opening, int keyword) {
        parts.add(new TemplatePart.Ending(keyword, toNext(opening)));
    }

    private Span toNext(Token opening) {
        return parser.errors.span(opening, parser.tokens.next());
    }

    /// A part could not be read; the others are kept.
    void fail() {
        failed = true;
    }

    /// The template, which ends with this token.
    Expression close(Token end) {
        Span endSpan = parser.errors.span(end);
        if (parts.isEmpty()) {
            parts.add(new TemplatePart.Literal("", endSpan.source().span(start.end(), start.end())));
        }
        Token opening = open;
        if (opening != null && opening.getText().startsWith("<<-")) {
            flush();
        }
        meld();
        boolean alone = parts.size() == 1 && parts.getFirst() instanceof TemplatePart.Interpolation;
        parts.add(new TemplatePart.End(endSpan));
        List<Expression> content = new TemplateTree(parser, parts).content();
        if (failed && parser.errors.recovering()) {
            throw new SyntaxAbort();
        }
        Span span = (opening == null ? start : parser.errors.span(opening)).to(endSpan);
        return alone
                ? new Expression.TemplateWrap(content.getFirst(), span)
                : new Expression.Template(List.copyOf(content), span);
    }

    /// Removes the indentation that all lines of a `<<-` heredoc share. Blank lines do not count, nor does white space
    /// from an interpolation.
    private void flush() {
        int shared = Integer.MAX_VALUE;
        boolean lineStart = true;
        List<TemplatePart.Literal> indented = new ArrayList<>();
        for (TemplatePart part : parts) {
            TemplatePart.Literal literal = part instanceof TemplatePart.Literal text ? text : null;
            if (lineStart) {
                lineStart = false;
                int indentation = 0;
                if (literal != null) {
                    int spaces = Spaces.leading(literal.text);
                    if (spaces == literal.text.length() && literal.text.endsWith("\n")) {
                        indentation = Integer.MAX_VALUE;
                    } else {
                        indentation = characters(literal.text, spaces);
                        indented.add(literal);
                    }
                }
                shared = Math.min(shared, indentation);
            }
            lineStart |= literal != null && literal.text.endsWith("\n");
        }
        for (TemplatePart.Literal literal : indented) {
            int units = 0;
            for (int i = 0; i < shared; i++) {
                units += literal.text.startsWith("\r\n", units) ? 2 : 1;
            }
            literal.text = literal.text.substring(units);
            Span span = literal.span;
            literal.span = span.source().span(span.start() + units, span.end());
        }
    }

    private static int characters(String text, int units) {
        int count = 0;
        for (int at = 0; at < units; at++) {
            if (!text.startsWith("\r\n", at)) {
                count++;
            }
        }
        return count;
    }

    /// Joins neighbouring literals.
    private void meld() {
        int kept = 0;
        StringBuilder run = new StringBuilder();
        TemplatePart.@Nullable Literal first = null;
        for (TemplatePart part : parts) {
            if (part instanceof TemplatePart.Literal literal) {
                if (first == null) {
                    first = literal;
                    parts.set(kept++, literal);
                } else {
                    first.span = first.span.source().span(first.span.start(), literal.span.end());
                }
                run.append(literal.text);
            } else {
                if (first != null) {
                    first.text = run.toString();
                    run.setLength(0);
                    first = null;
                }
                parts.set(kept++, part);
            }
        }
        if (first != null) {
            first.text = run.toString();
        }
        parts.subList(kept, parts.size()).clear();
    }
}
