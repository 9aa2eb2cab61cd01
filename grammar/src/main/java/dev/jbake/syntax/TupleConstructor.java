package dev.jbake.syntax;

import dev.jbake.source.Span;
import java.util.List;

/// `[a, b]`.
public record TupleConstructor(List<Expression> elements, Span openSpan, Span span) implements Expression {
    @Override
    public List<Expression> children() {
        return elements;
    }

    @Override
    public Span startSpan() {
        return openSpan;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
