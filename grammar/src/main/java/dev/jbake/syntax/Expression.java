package dev.jbake.syntax;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of the expression tree, in the terms of the HCL native syntax specification. The nodes that construct a tuple
/// or an object have a file each.
public sealed interface Expression
        permits Expression.Leaf,
                Expression.Template,
                Expression.TemplateWrap,
                Expression.TemplateJoin,
                Expression.RelativeTraversal,
                Expression.Index,
                Expression.Splat,
                Expression.Call,
                Expression.Conditional,
                Expression.Binary,
                Expression.Unary,
                Expression.Parentheses,
                TupleConstructor,
                ObjectConstructor,
                For,
                JsonObject {
    /// The range of the whole expression.
    Span span();

    /// The expressions directly inside, in the order in which they are written.
    List<Expression> children();

    /// The short range that a diagnostic about the whole expression points at: its opening bracket, its operator.
    default Span startSpan() {
        return span();
    }

    /// Calls the visitor's method for this kind of node.
    <R> R accept(ExpressionVisitor<R> visitor);

    /// An expression without children.
    sealed interface Leaf extends Expression {
        @Override
        default List<Expression> children() {
            return List.of();
        }
    }

    /// A number as written, such as `1.50` or `1e3`.
    record NumberLiteral(String digits, Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// `true` or `false`.
    record BoolLiteral(boolean value, Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// `null`.
    record NullLiteral(Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// A run of literal text inside a template, escapes resolved.
    record StringLiteral(String value, Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// A quoted template or heredoc that yields a string: its parts, at least one, joined.
    record Template(List<Expression> parts, Span span) implements Expression {
        /// The string of a template without interpolations and directives; null for any other.
        public @Nullable String literal() {
            return parts.size() == 1 && parts.getFirst() instanceof StringLiteral text ? text.value() : null;
        }

        @Override
        public List<Expression> children() {
            return parts;
        }

        @Override
        public Span startSpan() {
            return parts.getFirst().startSpan();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// A template that is one interpolation and nothing else (`"${x}"`): yields the value of any type unchanged.
    record TemplateWrap(Expression wrapped, Span span) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(wrapped);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// The strings of a template's `%{for}` joined; `tuple` yields them.
    record TemplateJoin(Expression tuple, Span span) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(tuple);
        }

        @Override
        public Span startSpan() {
            return tuple.startSpan();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// A name and the steps that follow it literally: `target.a.tags[0]`.
    record ScopeTraversal(String root, Span rootSpan, List<Step> steps, Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// Steps that follow any other expression: `f(x).a`.
    record RelativeTraversal(Expression source, List<Step> steps, Span span) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(source);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// An index by a computed key: `x[y + 1]`.
    ///
    /// @param bracketSpan from `[` to `]`
    record Index(Expression collection, Expression key, Span bracketSpan, Span span) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(collection, key);
        }

        @Override
        public Span startSpan() {
            return bracketSpan.source().span(bracketSpan.start(), bracketSpan.start() + 1);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// `x[*].a` or `x.*.a`: `each` is evaluated with {@link SplatItem} standing for each element.
    ///
    /// @param markerSpan the `.*` or `[*]`
    record Splat(Expression source, Expression each, Span markerSpan, Span span) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(source, each);
        }

        @Override
        public Span startSpan() {
            return markerSpan;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// The element that the innermost enclosing splat is at.
    record SplatItem(Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// A function call; with `expandFinal` the last argument is a sequence whose elements are the further arguments.
    ///
    /// @param openSpan the `(`
    /// @param closeSpan the `)`
    record Call(
            String name,
            Span nameSpan,
            List<Expression> arguments,
            boolean expandFinal,
            Span openSpan,
            Span closeSpan,
            Span span)
            implements Expression {
        @Override
        public List<Expression> children() {
            return arguments;
        }

        @Override
        public Span startSpan() {
            return nameSpan.to(openSpan);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// `condition ? whenTrue : whenFalse`, or a template's `%{if}`.
    record Conditional(Expression condition, Expression whenTrue, Expression whenFalse, Span span)
            implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(condition, whenTrue, whenFalse);
        }

        @Override
        public Span startSpan() {
            return condition.startSpan();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// Two operands and an operator.
    record Binary(BinaryOperator operator, Expression left, Expression right, Span span) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(left, right);
        }

        @Override
        public Span startSpan() {
            return left.startSpan();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// `!x` or `-x`.
    ///
    /// @param operatorSpan the operator
    record Unary(UnaryOperator operator, Expression operand, Span operatorSpan, Span span) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(operand);
        }

        @Override
        public Span startSpan() {
            return operatorSpan;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// `( inner )`.
    record Parentheses(Expression inner, Span span) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(inner);
        }

        @Override
        public Span startSpan() {
            return inner.startSpan();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /// An expression that is parsed on demand: mistakes in a string of a JSON file count only if it is evaluated.
    record Deferred(Reading reading, Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }

        /// Parses the expression.
        public interface Reading {
            /// The expression; each call adds its mistakes to the diagnostics.
            Expression read(Diagnostics diagnostics);
        }
    }

    /// Takes the place of an expression that the parser could not read; evaluates to an unknown value, silently.
    record Invalid(Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
