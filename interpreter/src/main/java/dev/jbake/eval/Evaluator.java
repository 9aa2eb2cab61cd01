package dev.jbake.eval;

import dev.jbake.cty.Value;
import dev.jbake.cty.number.BigFloat;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.function.Work;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
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
import dev.jbake.syntax.ExpressionVisitor;
import dev.jbake.syntax.For;
import dev.jbake.syntax.JsonObject;
import dev.jbake.syntax.ObjectConstructor;
import dev.jbake.syntax.Step;
import dev.jbake.syntax.TupleConstructor;
import java.util.ArrayList;
import java.util.List;

/// Evaluates expressions in a scope. A mistake is a diagnostic, and its value is unknown; operations on unknown
/// values are silent.
public final class Evaluator implements ExpressionVisitor<Value> {
    /// The steps that each node of an expression costs.
    private static final int NODE = 2;

    private final Scope scope;
    private final Diagnostics diagnostics;
    private final Work work;
    private Value splatItem = Value.DYNAMIC;

    /// @param scope the names that can be used
    /// @param diagnostics where mistakes go
    public Evaluator(Scope scope, Diagnostics diagnostics) {
        this.scope = scope;
        this.diagnostics = diagnostics;
        this.work = scope.work();
    }

    /// The value of an expression.
    public static Value evaluate(Expression expression, Scope scope, Diagnostics diagnostics) {
        Evaluator evaluator = new Evaluator(scope, diagnostics);
        try {
            return evaluator.evaluate(expression);
        } catch (LimitExceeded e) {
            if (evaluator.work.report()) {
                diagnostics.error(Code.TOO_LARGE, "Too much to evaluate", e.getMessage(), expression.span());
            }
            return Value.DYNAMIC;
        }
    }

    Value evaluate(Expression expression) {
        work.step(NODE);
        return expression.accept(this);
    }

    /// What the run has evaluated so far.
    Work work() {
        return work;
    }

    Scope scope() {
        return scope;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /// How many errors there are; if there are more after an evaluation, it failed.
    int count() {
        return diagnostics.errors();
    }

    /// Counts a value whose elements have been counted already.
    Value made(Value value, int elements) {
        work.keep((long) Value.ELEMENT_WEIGHT * elements);
        return work.made(value);
    }

    /// Counts a value with everything in it.
    Value made(Value value) {
        work.keep(value.weight());
        return work.made(value);
    }

    /// An evaluator with the same splat item, but other names and diagnostics.
    Evaluator with(Scope inner, Diagnostics others) {
        Evaluator evaluator = new Evaluator(inner, others);
        evaluator.splatItem = splatItem;
        return evaluator;
    }

    Value wrong(Code code, String summary, String detail, Span subject, Span context) {
        diagnostics.add(Diagnostic.error(code, summary, detail, subject).within(context));
        return Value.DYNAMIC;
    }

    /// Adds a diagnostic about all of an expression, with the values that it refers to.
    Value wrong(Code code, String summary, String detail, Expression failed, Span context) {
        return wrong(Diagnostic.error(code, summary, detail, failed.span()).within(context), failed);
    }

    /// Adds a diagnostic with the values that the failed expression refers to.
    Value wrong(Diagnostic diagnostic, Expression failed) {
        diagnostics.add(ValuesInScope.explain(diagnostic, failed, scope, diagnostics));
        return Value.DYNAMIC;
    }

    @Override
    public Value visit(NumberLiteral literal) {
        BigFloat number = BigFloat.parse(literal.digits());
        return number == null
                ? wrong(
                        Code.INVALID_SYNTAX,
                        "Invalid number literal",
                        "Failed to recognize the value of this number literal.",
                        literal.span(),
                        literal.span())
                : Value.of(number);
    }

    @Override
    public Value visit(BoolLiteral literal) {
        return Value.of(literal.value());
    }

    @Override
    public Value visit(NullLiteral literal) {
        return Value.NULL;
    }

    @Override
    public Value visit(StringLiteral literal) {
        return Value.of(literal.value());
    }

    @Override
    public Value visit(Template template) {
        List<Expression> parts = template.parts();
        if (parts.size() == 1 && parts.getFirst() instanceof StringLiteral literal) {
            return Value.of(literal.value());
        }
        return new TemplateEvaluation(this).template(template);
    }

    @Override
    public Value visit(TemplateJoin join) {
        return new TemplateEvaluation(this).join(join);
    }

    @Override
    public Value visit(TemplateWrap wrap) {
        return evaluate(wrap.wrapped());
    }

    @Override
    public Value visit(ScopeTraversal traversal) {
        Scope.Found found = scope.find(traversal);
        if (found == null) {
            return wrong(
                    Code.UNKNOWN_VARIABLE,
                    "Unknown variable",
                    "There is no variable named \"" + traversal.root() + "\"."
                            + Suggestions.didYouMean(traversal.root(), this::variableNames, diagnostics),
                    traversal.rootSpan(),
                    traversal.span());
        }
        return walk(traversal, found.value(), traversal.steps(), found.steps());
    }

    private List<String> variableNames() {
        List<String> names = new ArrayList<>();
        scope.addVariableNames(names);
        return names;
    }

    @Override
    public Value visit(RelativeTraversal traversal) {
        return walk(traversal, evaluate(traversal.source()), traversal.steps(), 0);
    }

    private Value walk(Expression whole, Value start, List<Step> steps, int from) {
        Value value = start;
        StepEvaluation reach = new StepEvaluation(diagnostics, whole, scope);
        for (int i = from; i < steps.size(); i++) {
            int before = count();
            value = reach.take(value, steps.get(i));
            if (count() > before) {
                return Value.DYNAMIC;
            }
        }
        return value;
    }

    @Override
    public Value visit(Index index) {
        Value collection = evaluate(index.collection());
        Value key = evaluate(index.key());
        return new StepEvaluation(diagnostics, index, scope).index(collection, key, index.bracketSpan());
    }

    @Override
    public Value visit(Splat splat) {
        return new SplatEvaluation(this, splat).result();
    }

    /// The value of an expression with an element standing for {@link SplatItem} in it.
    Value evaluate(Expression expression, Value item) {
        Value outer = splatItem;
        splatItem = item;
        Value value = evaluate(expression);
        splatItem = outer;
        return value;
    }

    @Override
    public Value visit(SplatItem item) {
        return splatItem;
    }

    @Override
    public Value visit(Call call) {
        return new CallEvaluation(this, call).result();
    }

    @Override
    public Value visit(Conditional conditional) {
        return new ConditionalEvaluation(this, conditional).result();
    }

    @Override
    public Value visit(Binary binary) {
        return new Operation(this).binary(binary);
    }

    @Override
    public Value visit(Unary unary) {
        return new Operation(this).unary(unary);
    }

    @Override
    public Value visit(Parentheses parentheses) {
        return evaluate(parentheses.inner());
    }

    @Override
    public Value visit(TupleConstructor tuple) {
        List<Expression> elements = tuple.elements();
        List<Value> values = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            values.add(evaluate(elements.get(i)));
        }
        return made(Value.tuple(values), values.size());
    }

    @Override
    public Value visit(ObjectConstructor object) {
        return ObjectEvaluation.of(object, this);
    }

    @Override
    public Value visit(For forExpression) {
        return new ForEvaluation(this, forExpression).result();
    }

    @Override
    public Value visit(JsonObject object) {
        return new JsonObjectEvaluation(this, object).result();
    }

    @Override
    public Value visit(Deferred deferred) {
        int before = count();
        Expression read = deferred.reading().read(diagnostics);
        return count() > before ? Value.DYNAMIC : evaluate(read);
    }

    @Override
    public Value visit(Invalid invalid) {
        return Value.DYNAMIC;
    }
}
