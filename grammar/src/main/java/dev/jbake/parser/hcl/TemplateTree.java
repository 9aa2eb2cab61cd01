package dev.jbake.parser.hcl;

import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.For;
import java.util.ArrayList;
import java.util.List;

/// Nests the directives of a template: `%{if}` becomes a conditional, `%{for}` a joined for expression.
final class TemplateTree {
    private static final String UNBALANCED = "The control directives within this template are unbalanced.";
    private static final String UNEXPECTED_END = "Unexpected end of template";

    private final GrammarActions parser;
    private final List<TemplatePart> parts;
    private int at;

    /// @param parts the last one is the end
    TemplateTree(GrammarActions parser, List<TemplatePart> parts) {
        this.parser = parser;
        this.parts = parts;
    }

    List<Expression> content() {
        List<Expression> content = new ArrayList<>();
        while (!(parts.get(at) instanceof TemplatePart.End)) {
            content.add(part());
        }
        return content;
    }

    private Expression part() {
        TemplatePart part = parts.get(at++);
        if (part instanceof TemplatePart.Literal literal) {
            return new Expression.StringLiteral(literal.text, literal.span);
        }
        if (part instanceof TemplatePart.Interpolation interpolation) {
            return interpolation.expression();
        }
        if (part instanceof TemplatePart.Ending ending) {
            return unexpected(ending, UNBALANCED);
        }
        parser.descend();
        try {
            return part instanceof TemplatePart.If condition ? conditional(condition) : loop((TemplatePart.For) part);
        } finally {
            parser.ascend();
        }
    }

    private Expression conditional(TemplatePart.If open) {
        List<Expression> whenTrue = new ArrayList<>();
        List<Expression> whenFalse = new ArrayList<>();
        boolean otherwise = false;
        while (true) {
            TemplatePart part = parts.get(at);
            if (part instanceof TemplatePart.End end) {
                return unclosed(end, "if", open.span());
            }
            if (!(part instanceof TemplatePart.Ending ending)) {
                (otherwise ? whenFalse : whenTrue).add(part());
                continue;
            }
            at++;
            if (ending.keyword() == HclTokens.ELSE && !otherwise) {
                otherwise = true;
            } else if (ending.keyword() == HclTokens.ENDIF) {
                Span close = ending.span();
                return new Expression.Conditional(
                        open.condition(),
                        joined(whenTrue, open.span().end(), open.span()),
                        joined(whenFalse, close.start(), close),
                        open.span().to(close));
            } else if (ending.keyword() == HclTokens.ELSE) {
                return unexpected(
                        ending, "Already in the else clause for the if started at " + place(open.span()) + ".");
            } else {
                return unexpected(
                        ending, "Expecting an endif directive for the if started at " + place(open.span()) + ".");
            }
        }
    }

    private Expression loop(TemplatePart.For open) {
        List<Expression> content = new ArrayList<>();
        while (true) {
            TemplatePart part = parts.get(at);
            if (part instanceof TemplatePart.End end) {
                return unclosed(end, "for", open.span());
            }
            if (!(part instanceof TemplatePart.Ending ending)) {
                content.add(part());
                continue;
            }
            at++;
            if (ending.keyword() == HclTokens.ENDFOR) {
                Span close = ending.span();
                Span whole = open.span().to(close);
                Expression each = joined(content, open.span().end(), open.span());
                return new Expression.TemplateJoin(
                        new For(
                                open.keyVariable(),
                                open.valueVariable(),
                                open.collection(),
                                null,
                                each,
                                null,
                                false,
                                open.span(),
                                close,
                                whole),
                        whole);
            }
            return unexpected(
                    ending,
                    ending.keyword() == HclTokens.ELSE
                            ? "An else clause is not expected for a for directive."
                            : "Expecting an endfor directive corresponding to the for directive at "
                                    + place(open.span()) + ".");
        }
    }

    /// The content of a directive; if it has none, an empty string at that offset.
    private static Expression joined(List<Expression> content, int offset, Span beside) {
        if (content.isEmpty()) {
            content.add(new Expression.StringLiteral("", beside.source().span(offset, offset)));
        }
        return new Expression.Template(
                List.copyOf(content),
                content.getFirst().span().to(content.getLast().span()));
    }

    private Expression unclosed(TemplatePart.End end, String keyword, Span open) {
        parser.errors.report(
                UNEXPECTED_END,
                "The " + keyword + " directive at " + place(open) + " is missing its corresponding end" + keyword
                        + " directive.",
                end.span());
        return new Expression.Invalid(end.span());
    }

    private Expression unexpected(TemplatePart.Ending ending, String detail) {
        parser.errors.report("Unexpected " + ending.name() + " directive", detail, ending.span());
        return new Expression.Invalid(ending.span());
    }

    private String place(Span span) {
        return parser.errors.place(span);
    }
}
