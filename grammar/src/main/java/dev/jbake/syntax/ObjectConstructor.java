package dev.jbake.syntax;

import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;

/// `{ a = 1, (k) = 2 }`.
public record ObjectConstructor(List<Item> items, Span openSpan, Span span) implements Expression {
    @Override
    public List<Expression> children() {
        List<Expression> children = new ArrayList<>(2 * items.size());
        for (Item item : items) {
            children.add(item.key());
            children.add(item.value());
        }
        return children;
    }

    @Override
    public Span startSpan() {
        return openSpan;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /// One key and its value. A bare name as key is the literal string unless it is in parentheses; a key that
    /// is a longer traversal (`a.b = 1`) is kept as it is, for the evaluator to reject.
    public record Item(Expression key, Expression value) {}
}
