package dev.jbake.eval;

import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Binary;
import dev.jbake.syntax.Expression.BoolLiteral;
import dev.jbake.syntax.Expression.Call;
import dev.jbake.syntax.Expression.Conditional;
import dev.jbake.syntax.Expression.Deferred;
import dev.jbake.syntax.Expression.For;
import dev.jbake.syntax.Expression.Index;
import dev.jbake.syntax.Expression.Invalid;
import dev.jbake.syntax.Expression.JsonObject;
import dev.jbake.syntax.Expression.NullLiteral;
import dev.jbake.syntax.Expression.NumberLiteral;
import dev.jbake.syntax.Expression.ObjectConstructor;
import dev.jbake.syntax.Expression.Parentheses;
import dev.jbake.syntax.Expression.RelativeTraversal;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Expression.Splat;
import dev.jbake.syntax.Expression.SplatItem;
import dev.jbake.syntax.Expression.StringLiteral;
import dev.jbake.syntax.Expression.Template;
import dev.jbake.syntax.Expression.TemplateJoin;
import dev.jbake.syntax.Expression.TemplateWrap;
import dev.jbake.syntax.Expression.TupleConstructor;
import dev.jbake.syntax.Expression.Unary;

/// The part of an expression that a diagnostic about all of it points at: its opening bracket, its operator.
public final class StartSpan implements Expression.Visitor<Span> {
    private static final StartSpan FINDER = new StartSpan();

    private StartSpan() {}

    /// The part to point at.
    public static Span of(Expression expression) {
        return expression.accept(FINDER);
    }

    @Override
    public Span visit(NumberLiteral literal) {
        return literal.span();
    }

    @Override
    public Span visit(BoolLiteral literal) {
        return literal.span();
    }

    @Override
    public Span visit(NullLiteral literal) {
        return literal.span();
    }

    @Override
    public Span visit(StringLiteral literal) {
        return literal.span();
    }

    @Override
    public Span visit(Template template) {
        return template.parts().isEmpty()
                ? template.span()
                : template.parts().getFirst().accept(this);
    }

    @Override
    public Span visit(TemplateWrap wrap) {
        return wrap.span();
    }

    @Override
    public Span visit(TemplateJoin join) {
        return join.tuple().accept(this);
    }

    @Override
    public Span visit(ScopeTraversal traversal) {
        return traversal.span();
    }

    @Override
    public Span visit(RelativeTraversal traversal) {
        return traversal.span();
    }

    @Override
    public Span visit(Index index) {
        Span bracket = index.bracketSpan();
        return bracket.source().span(bracket.start(), bracket.start() + 1);
    }

    @Override
    public Span visit(Splat splat) {
        return splat.markerSpan();
    }

    @Override
    public Span visit(SplatItem item) {
        return item.span();
    }

    @Override
    public Span visit(Call call) {
        return call.nameSpan().to(call.openSpan());
    }

    @Override
    public Span visit(Conditional conditional) {
        return conditional.condition().accept(this);
    }

    @Override
    public Span visit(Binary binary) {
        return binary.left().accept(this);
    }

    @Override
    public Span visit(Unary unary) {
        return unary.operatorSpan();
    }

    @Override
    public Span visit(Parentheses parentheses) {
        return parentheses.inner().accept(this);
    }

    @Override
    public Span visit(TupleConstructor tuple) {
        return tuple.openSpan();
    }

    @Override
    public Span visit(ObjectConstructor object) {
        return object.openSpan();
    }

    @Override
    public Span visit(For forExpression) {
        return forExpression.openSpan();
    }

    @Override
    public Span visit(JsonObject object) {
        return object.openSpan();
    }

    @Override
    public Span visit(Deferred deferred) {
        return deferred.span();
    }

    @Override
    public Span visit(Invalid invalid) {
        return invalid.span();
    }
}
