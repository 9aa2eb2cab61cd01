package dev.jbake.syntax;

import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `[for k, v in xs: value if cond]` or `{for k, v in xs: key => value... if cond}`.
///
/// @param keyVariable null if there is only one name
/// @param key null for the tuple form
/// @param condition null if there is no `if`
/// @param group true for the grouping form (`...`)
public record For(
        @Nullable String keyVariable,
        String valueVariable,
        Expression collection,
        @Nullable Expression key,
        Expression value,
        @Nullable Expression condition,
        boolean group,
        Span openSpan,
        Span closeSpan,
        Span span)
        implements Expression {
    @Override
    public List<Expression> children() {
        List<Expression> children = new ArrayList<>(4);
        children.add(collection);
        if (key != null) {
            children.add(key);
        }
        children.add(value);
        if (condition != null) {
            children.add(condition);
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
}
