package dev.jbake.parser.hcl;

import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Collects the parts of one block.
final class BlockBuilder {
    private final GrammarActions parser;
    private final Token type;
    private final List<Body.Label> labels = new ArrayList<>();
    private @Nullable Token open;
    private @Nullable Token close;
    private @Nullable BodyBuilder body;
    private @Nullable Span oneLine;

    BlockBuilder(GrammarActions parser, Token type) {
        this.parser = parser;
        this.type = type;
    }

    Token type() {
        return type;
    }

    void label(String text, Token first, Token last) {
        labels.add(new Body.Label(text, parser.errors.span(first, last)));
    }

    void open(Token brace) {
        open = brace;
        body = new BodyBuilder(parser);
    }

    /// The `{`, or the type if there is no `{` yet.
    Token openOrType() {
        Token brace = open;
        return brace != null ? brace : type;
    }

    BodyBuilder body() {
        BodyBuilder items = body;
        if (items == null) {
            throw new IllegalStateException("the block has no brace yet");
        }
        return items;
    }

    /// The only attribute of `type { name = value }`.
    void oneLine(Token name, @Nullable Expression value, Token last) {
        body().attribute(name, value, last);
        oneLine = parser.errors.span(name, last);
    }

    void close(Token brace) {
        close = brace;
    }

    /// The block; its body is empty if none was read.
    Body.Block build() {
        Span typeSpan = parser.errors.span(type);
        String text = type.getText();
        BodyBuilder items = body;
        Token end = close;
        if (items == null || end == null) {
            Body none = new Body(List.of(), List.of(), typeSpan, typeSpan);
            return new Body.Block(text, List.copyOf(labels), none, typeSpan, typeSpan, typeSpan);
        }
        Span only = oneLine;
        return new Body.Block(
                text,
                List.copyOf(labels),
                only == null ? items.build(end) : items.build(only),
                typeSpan,
                parser.errors.span(openOrType()),
                parser.errors.span(type, end));
    }
}
