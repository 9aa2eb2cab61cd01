package dev.jbake.parser.hcl;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Positions;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.syntax.BinaryOperator;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.ExpressionVisitor;
import dev.jbake.syntax.For;
import dev.jbake.syntax.JsonObject;
import dev.jbake.syntax.ObjectConstructor;
import dev.jbake.syntax.Step;
import dev.jbake.syntax.TupleConstructor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints trees and diagnostics with their lines and columns, one node a line, for comparison with other parsers.
final class TreeDump implements ExpressionVisitor<TreeDump> {
    private final Positions positions;
    private final StringBuilder out = new StringBuilder();
    private int indent;

    private TreeDump(Source source) {
        positions = new Positions(source);
    }

    static String body(Source source, Body body) {
        TreeDump dump = new TreeDump(source);
        dump.body(body);
        return dump.out.toString();
    }

    static String expression(Source source, Expression expression) {
        TreeDump dump = new TreeDump(source);
        dump.put(expression);
        return dump.out.toString();
    }

    static String diagnostics(Source source, Diagnostics diagnostics) {
        TreeDump dump = new TreeDump(source);
        for (Diagnostic found : diagnostics.all()) {
            dump.line("error: " + found.summary() + "; " + found.detail().replace("\n", "\\n")
                    + dump.at(found.subject()));
        }
        return dump.out.toString();
    }

    private void body(Body body) {
        line("body" + at(body.span()));
        indent++;
        for (Body.Attribute attribute : body.attributes()) {
            line("attribute " + attribute.name() + at(attribute.nameSpan()) + at(attribute.span()));
            nested(attribute.expression());
        }
        for (Body.Block block : body.blocks()) {
            line("block " + block.type() + at(block.typeSpan()) + at(block.openSpan()));
            indent++;
            for (Body.Label label : block.labels()) {
                line("label " + quote(label.text()) + at(label.span()));
            }
            body(block.body());
            indent--;
        }
        indent--;
    }

    private void nested(Expression expression) {
        indent++;
        put(expression);
        indent--;
    }

    private void nested(List<Expression> expressions) {
        expressions.forEach(this::nested);
    }

    private void put(Expression expression) {
        expression.accept(this);
    }

    private void line(String text) {
        out.append("  ".repeat(indent)).append(text).append('\n');
    }

    private String at(@Nullable Span span) {
        if (span == null) {
            return " @nowhere";
        }
        int startLine = positions.line(span.start());
        int endLine = positions.line(span.end());
        return " @" + startLine + "," + positions.column(span.start()) + "-" + endLine + ","
                + positions.column(span.end());
    }

    static String quote(String text) {
        return GoQuote.quote(text);
    }

    private void steps(List<Step> steps) {
        indent++;
        for (Step step : steps) {
            if (step instanceof Step.Attribute attribute) {
                line("." + attribute.name() + at(step.span()));
            } else if (step instanceof Step.Key key) {
                line("[" + quote(key.key()) + "]" + at(step.span()));
            } else if (step instanceof Step.Element element) {
                line("[" + element.digits() + "]" + at(step.span()));
            }
        }
        indent--;
    }

    @Override
    public TreeDump visit(Expression.NumberLiteral literal) {
        line("number " + literal.digits() + at(literal.span()));
        return this;
    }

    @Override
    public TreeDump visit(Expression.BoolLiteral literal) {
        line("bool " + literal.value() + at(literal.span()));
        return this;
    }

    @Override
    public TreeDump visit(Expression.NullLiteral literal) {
        line("null" + at(literal.span()));
        return this;
    }

    @Override
    public TreeDump visit(Expression.StringLiteral literal) {
        line("string " + quote(literal.value()) + at(literal.span()));
        return this;
    }

    @Override
    public TreeDump visit(Expression.Template template) {
        line("template" + at(template.span()));
        nested(template.parts());
        return this;
    }

    @Override
    public TreeDump visit(Expression.TemplateWrap wrap) {
        line("wrap" + at(wrap.span()));
        nested(wrap.wrapped());
        return this;
    }

    @Override
    public TreeDump visit(Expression.TemplateJoin join) {
        line("join" + at(join.span()));
        nested(join.tuple());
        return this;
    }

    @Override
    public TreeDump visit(Expression.ScopeTraversal traversal) {
        line("scope " + traversal.root() + at(traversal.rootSpan()) + at(traversal.span()));
        steps(traversal.steps());
        return this;
    }

    @Override
    public TreeDump visit(Expression.RelativeTraversal traversal) {
        line("relative" + at(traversal.span()));
        nested(traversal.source());
        steps(traversal.steps());
        return this;
    }

    @Override
    public TreeDump visit(Expression.Index index) {
        line("index" + at(index.bracketSpan()) + at(index.span()));
        nested(index.children());
        return this;
    }

    @Override
    public TreeDump visit(Expression.Splat splat) {
        line("splat" + at(splat.markerSpan()) + at(splat.span()));
        nested(splat.children());
        return this;
    }

    @Override
    public TreeDump visit(Expression.SplatItem item) {
        line("item" + at(item.span()));
        return this;
    }

    @Override
    public TreeDump visit(Expression.Call call) {
        line("call " + call.name() + (call.expandFinal() ? "..." : "") + at(call.nameSpan()) + at(call.openSpan())
                + at(call.closeSpan()) + at(call.span()));
        nested(call.arguments());
        return this;
    }

    @Override
    public TreeDump visit(Expression.Conditional conditional) {
        line("conditional" + at(conditional.span()));
        nested(conditional.children());
        return this;
    }

    private static String symbol(BinaryOperator operator) {
        return switch (operator) {
            case OR -> "||";
            case AND -> "&&";
            case EQUAL -> "==";
            case NOT_EQUAL -> "!=";
            case LESS_THAN -> "<";
            case GREATER_THAN -> ">";
            case LESS_OR_EQUAL -> "<=";
            case GREATER_OR_EQUAL -> ">=";
            case ADD -> "+";
            case SUBTRACT -> "-";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            case MODULO -> "%";
        };
    }

    @Override
    public TreeDump visit(Expression.Binary binary) {
        line("binary " + symbol(binary.operator()) + at(binary.span()));
        nested(binary.children());
        return this;
    }

    @Override
    public TreeDump visit(Expression.Unary unary) {
        line("unary " + unary.operator() + at(unary.operatorSpan()) + at(unary.span()));
        nested(unary.operand());
        return this;
    }

    @Override
    public TreeDump visit(Expression.Parentheses parentheses) {
        line("parentheses" + at(parentheses.span()));
        nested(parentheses.inner());
        return this;
    }

    @Override
    public TreeDump visit(TupleConstructor tuple) {
        line("tuple" + at(tuple.openSpan()) + at(tuple.span()));
        nested(tuple.elements());
        return this;
    }

    @Override
    public TreeDump visit(ObjectConstructor object) {
        line("object" + at(object.openSpan()) + at(object.span()));
        nested(object.children());
        return this;
    }

    @Override
    public TreeDump visit(JsonObject object) {
        line("json object" + at(object.openSpan()) + at(object.span()));
        nested(object.children());
        return this;
    }

    @Override
    public TreeDump visit(Expression.Deferred deferred) {
        line("deferred" + at(deferred.span()));
        nested(deferred.reading().read(new Diagnostics()));
        return this;
    }

    @Override
    public TreeDump visit(For loop) {
        line("for " + (loop.keyVariable() == null ? "" : loop.keyVariable() + ", ") + loop.valueVariable()
                + (loop.group() ? " ..." : "") + at(loop.openSpan()) + at(loop.closeSpan()) + at(loop.span()));
        nested(loop.collection());
        if (loop.key() != null) {
            nested(loop.key());
        }
        nested(loop.value());
        if (loop.condition() != null) {
            line("  if");
            nested(loop.condition());
        }
        return this;
    }

    @Override
    public TreeDump visit(Expression.Invalid invalid) {
        line("invalid" + at(invalid.span()));
        return this;
    }
}
