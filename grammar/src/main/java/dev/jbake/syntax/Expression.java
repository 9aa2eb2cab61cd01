package dev.jbake.syntax;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of the expression tree, in the terms of the HCL native syntax specification.
public sealed interface Expression {

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

    /// `[a, b]`.
    record TupleConstructor(List<Expression> elements, Span openSpan, Span span) implements Expression {
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

    /// `{ a = 1, (k) = 2 }`.
    record ObjectConstructor(List<Item> items, Span openSpan, Span span) implements Expression {
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

        /// One key and its value. A bare name as key is the literal string unless it stands in parentheses; a key that
        /// is a longer traversal (`a.b = 1`) is kept as it is, for the evaluator to reject.
        public record Item(Expression key, Expression value) {}
    }

    /// `[for k, v in xs: value if cond]` or `{for k, v in xs: key => value... if cond}`.
    ///
    /// @param keyVariable null where only one name is given
    /// @param key null for the tuple form
    /// @param condition null where there is no `if`
    /// @param group true for the grouping form (`...`)
    record For(
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

    /// `{"a": 1, "${k}": 2}` of a JSON file, whose names are templates.
    record JsonObject(List<Member> members, Span openSpan, Span span) implements Expression {
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

    /// An expression that is read only when it is needed: mistakes in a string of a JSON file count only then.
    record Deferred(Reading reading, Span span) implements Leaf {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.visit(this);
        }

        /// Reads the text of the expression.
        public interface Reading {
            /// The expression; each call adds the mistakes to the diagnostics.
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
