package dev.jbake.parser.hcl;

import dev.jbake.diagnostic.Code;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Collects the items of one body.
final class BodyBuilder {
    private final GrammarActions parser;
    private final Span start;
    private final List<Body.Attribute> attributes = new ArrayList<>();
    private final List<Body.Block> blocks = new ArrayList<>();
    private final Map<String, Body.Attribute> byName = new HashMap<>();

    /// A body that starts at the parser's position: at the first token of the file, or just after a brace.
    BodyBuilder(GrammarActions parser) {
        this.parser = parser;
        this.start = parser.errors.span(parser.tokens.previous());
    }

    /// @param value null if it could not be read
    /// @param last the last token of the value
    void attribute(Token name, @Nullable Expression value, Token last) {
        String text = name.getText();
        Span nameSpan = parser.errors.span(name);
        Expression expression = value != null ? value : parser.tree.invalid(last);
        Body.Attribute attribute = new Body.Attribute(text, expression, nameSpan, parser.errors.span(name, last));
        Body.Attribute earlier = byName.putIfAbsent(text, attribute);
        if (earlier == null) {
            attributes.add(attribute);
            return;
        }
        parser.errors.report(
                Code.DUPLICATE_ATTRIBUTE,
                "Attribute redefined",
                "The argument \"" + text + "\" was already set at " + parser.errors.place(earlier.nameSpan())
                        + ". Each argument may be set only once.",
                nameSpan,
                null);
    }

    void block(Body.Block block) {
        blocks.add(block);
    }

    /// The body, which ends with this token.
    Body build(Token last) {
        Span end = parser.errors.span(last);
        return build(start.to(end));
    }

    Body build(Span span) {
        return new Body(
                List.copyOf(attributes),
                List.copyOf(blocks),
                span,
                span.source().span(span.start(), span.start()));
    }
}
