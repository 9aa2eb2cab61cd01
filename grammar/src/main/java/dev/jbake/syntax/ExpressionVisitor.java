package dev.jbake.syntax;

import dev.jbake.syntax.Expression.Binary;
import dev.jbake.syntax.Expression.BoolLiteral;
import dev.jbake.syntax.Expression.Call;
import dev.jbake.syntax.Expression.Conditional;
import dev.jbake.syntax.Expression.Deferred;
import dev.jbake.syntax.Expression.Index;
import dev.jbake.syntax.Expression.Invalid;
import dev.jbake.syntax.Expression.NullLiteral;
import dev.jbake.syntax.Expression.NumberLiteral;
import dev.jbake.syntax.Expression.Parentheses;
import dev.jbake.syntax.Expression.RelativeTraversal;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Expression.Splat;
import dev.jbake.syntax.Expression.SplatItem;
import dev.jbake.syntax.Expression.StringLiteral;
import dev.jbake.syntax.Expression.Template;
import dev.jbake.syntax.Expression.TemplateJoin;
import dev.jbake.syntax.Expression.TemplateWrap;
import dev.jbake.syntax.Expression.Unary;

/// One operation for each kind of expression.
public interface ExpressionVisitor<R> {
    /// A number.
    R visit(NumberLiteral literal);

    /// A bool.
    R visit(BoolLiteral literal);

    /// A null.
    R visit(NullLiteral literal);

    /// A literal string.
    R visit(StringLiteral literal);

    /// A template of parts.
    R visit(Template template);

    /// A lone interpolation.
    R visit(TemplateWrap wrap);

    /// A joined loop.
    R visit(TemplateJoin join);

    /// A name with steps.
    R visit(ScopeTraversal traversal);

    /// Steps after an expression.
    R visit(RelativeTraversal traversal);

    /// A computed index.
    R visit(Index index);

    /// A splat.
    R visit(Splat splat);

    /// The element of a splat.
    R visit(SplatItem item);

    /// A call.
    R visit(Call call);

    /// A conditional.
    R visit(Conditional conditional);

    /// A binary operation.
    R visit(Binary binary);

    /// A unary operation.
    R visit(Unary unary);

    /// A parenthesized expression.
    R visit(Parentheses parentheses);

    /// A tuple.
    R visit(TupleConstructor tuple);

    /// An object.
    R visit(ObjectConstructor object);

    /// A for expression.
    R visit(For forExpression);

    /// An object of a JSON file.
    R visit(JsonObject object);

    /// A string of a JSON file.
    R visit(Deferred deferred);

    /// A hole left by a syntax error.
    R visit(Invalid invalid);
}
