package dev.jbake.syntax;

import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;

/// `{"a": 1, "${k}": 2}` of a JSON file, whose names are templates.
public record JsonObject(List<Member> members, Span openSpan, Span span) implements Expression {
    @Override
    public List<Expression> children() {
        List<Expression> children = new ArrayList<>(2 * members.size());
        for (Member member : members) {
            children.add(member.name());
            children.add(member.value());
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

    /// A name with its value.
    public record Member(Expression name, Expression value) {}
}
