package dev.jbake.eval;

import dev.jbake.cty.BigFloat;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.convert.Unification;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Binary;
import dev.jbake.syntax.Expression.BoolLiteral;
import dev.jbake.syntax.Expression.Call;
import dev.jbake.syntax.Expression.Conditional;
import dev.jbake.syntax.Expression.For;
import dev.jbake.syntax.Expression.Index;
import dev.jbake.syntax.Expression.Invalid;
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
import dev.jbake.syntax.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Evaluates expressions in a scope. A mistake is a diagnostic and its value is unknown; what is done with an unknown
/// value is silent.
public final class Evaluator implements Expression.Visitor<Value> {
    private final Scope scope;
    private final Diagnostics diagnostics;
    private Value splatItem = Value.DYNAMIC;

    /// @param scope the names that can be used
    /// @param diagnostics where mistakes go
    public Evaluator(Scope scope, Diagnostics diagnostics) {
        this.scope = scope;
        this.diagnostics = diagnostics;
    }

    /// The value of an expression.
    public static Value evaluate(Expression expression, Scope scope, Diagnostics diagnostics) {
        return expression.accept(new Evaluator(scope, diagnostics));
    }

    Value evaluate(Expression expression) {
        return expression.accept(this);
    }

    Scope scope() {
        return scope;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /// How many diagnostics there are; more after an evaluation means that it failed.
    int count() {
        return diagnostics.all().size();
    }

    /// The same splat item, other names, other diagnostics.
    Evaluator with(Scope inner, Diagnostics others) {
        Evaluator evaluator = new Evaluator(inner, others);
        evaluator.splatItem = splatItem;
        return evaluator;
    }

    Value wrong(Code code, String summary, String detail, Span subject, Span context) {
        diagnostics.add(Diagnostic.error(code, summary, detail, subject).within(context));
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
        StringBuilder text = new StringBuilder();
        boolean known = true;
        for (int i = 0; i < parts.size(); i++) {
            Expression part = parts.get(i);
            String piece = text(evaluate(part), part, template.span());
            if (piece == null) {
                known = false;
            } else {
                text.append(piece);
            }
        }
        return known ? Value.of(text.toString()) : Value.unknown(Type.STRING);
    }

    /// The text of one part, null where it is unknown or wrong.
    private @Nullable String text(Value value, Expression part, Span context) {
        if (value.isNull()) {
            wrong(
                    Code.TYPE_MISMATCH,
                    "Invalid template interpolation value",
                    "The expression result is null. Cannot include a null value in a string template.",
                    part.span(),
                    context);
            return null;
        }
        if (!value.isKnown()) {
            return null;
        }
        try {
            return Conversion.convert(value, Type.STRING).asString();
        } catch (ConversionException e) {
            wrong(
                    Code.TYPE_MISMATCH,
                    "Invalid template interpolation value",
                    "Cannot include the given value in a string template: " + e.getMessage() + ".",
                    part.span(),
                    context);
            return null;
        }
    }

    @Override
    public Value visit(TemplateWrap wrap) {
        return evaluate(wrap.wrapped());
    }

    @Override
    public Value visit(TemplateJoin join) {
        Value tuple = evaluate(join.tuple());
        if (!tuple.isKnown()) {
            return Value.unknown(Type.STRING);
        }
        StringBuilder text = new StringBuilder();
        boolean known = true;
        for (Value element : tuple.elements()) {
            if (element.isNull()) {
                wrong(
                        Code.TYPE_MISMATCH,
                        "Invalid template interpolation value",
                        "An iteration result is null. Cannot include a null value in a string template.",
                        join.span(),
                        join.span());
                return Value.unknown(Type.STRING);
            }
            if (!element.isKnown()) {
                known = false;
                continue;
            }
            try {
                text.append(Conversion.convert(element, Type.STRING).asString());
            } catch (ConversionException e) {
                wrong(
                        Code.TYPE_MISMATCH,
                        "Invalid template interpolation value",
                        "Cannot include one of the interpolation results into the string template: " + e.getMessage()
                                + ".",
                        join.span(),
                        join.span());
                return Value.unknown(Type.STRING);
            }
        }
        return known ? Value.of(text.toString()) : Value.unknown(Type.STRING);
    }

    @Override
    public Value visit(ScopeTraversal traversal) {
        Scope.Found found = scope.find(traversal);
        if (found == null) {
            List<String> names = new ArrayList<>();
            scope.addVariableNames(names);
            return wrong(
                    Code.UNKNOWN_VARIABLE,
                    "Unknown variable",
                    "There is no variable named \"" + traversal.root() + "\"."
                            + Suggestions.didYouMean(traversal.root(), names),
                    traversal.rootSpan(),
                    traversal.span());
        }
        return walk(found.value(), traversal.steps(), found.steps());
    }

    @Override
    public Value visit(RelativeTraversal traversal) {
        return walk(evaluate(traversal.source()), traversal.steps(), 0);
    }

    private Value walk(Value start, List<Step> steps, int from) {
        Value value = start;
        Reach reach = new Reach(diagnostics);
        for (int i = from; i < steps.size(); i++) {
            Step step = steps.get(i);
            int before = count();
            if (step instanceof Step.Attribute attribute) {
                value = reach.attribute(value, attribute.name(), step.span());
            } else {
                value = reach.index(value, key(step), step.span());
            }
            if (count() > before) {
                return Value.DYNAMIC;
            }
        }
        return value;
    }

    private static Value key(Step step) {
        if (step instanceof Step.Key key) {
            return Value.of(key.key());
        }
        BigFloat number = step instanceof Step.Element element ? BigFloat.parse(element.digits()) : null;
        return number == null ? Value.DYNAMIC : Value.of(number);
    }

    @Override
    public Value visit(Index index) {
        Value collection = evaluate(index.collection());
        Value key = evaluate(index.key());
        return new Reach(diagnostics).index(collection, key, index.bracketSpan());
    }

    @Override
    public Value visit(Splat splat) {
        int before = count();
        Value source = evaluate(splat.source());
        if (count() > before) {
            return Value.DYNAMIC;
        }
        Type type = source.type();
        boolean sequence = type.isTuple() || type.isList() || type.isSet();
        if (source.isNull()) {
            return sequence
                    ? wrong(
                            Code.TYPE_MISMATCH,
                            "Splat of null value",
                            "Splat expressions (with the * symbol) cannot be applied to null sequences.",
                            splat.source().span(),
                            splat.source().span().to(splat.markerSpan()))
                    : Value.tuple(List.of());
        }
        if (!source.isKnown()) {
            return Value.DYNAMIC;
        }
        List<Value> results = new ArrayList<>();
        Value outer = splatItem;
        for (Value item : sequence ? source.elements() : List.of(source)) {
            splatItem = item;
            results.add(evaluate(splat.each()));
            if (count() > before) {
                splatItem = outer;
                return Value.DYNAMIC;
            }
        }
        Value result = !sequence || type.isTuple() ? Value.tuple(results) : listOf(results, type, splat);
        splatItem = outer;
        return result;
    }

    private Value listOf(List<Value> results, Type source, Splat splat) {
        if (results.isEmpty()) {
            splatItem = Value.unknown(source.elementType());
            return Value.emptyList(evaluate(splat.each()).type());
        }
        Type first = results.getFirst().type();
        for (Value result : results) {
            if (!result.type().equals(first) && !result.type().isDynamic() && !first.isDynamic()) {
                return wrong(
                        Code.TYPE_MISMATCH,
                        "Invalid nested splat expressions",
                        "The second level of splat expression produced elements of different types, so it isn't"
                                + " possible to construct a valid list to represent the top-level result.\n\nConsider"
                                + " using a for expression instead, to produce a tuple-typed result which can therefore"
                                + " have non-homogenous element types.",
                        splat.each().span(),
                        splat.span());
            }
        }
        return Value.list(results);
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
        Diagnostics whenTrue = new Diagnostics();
        Diagnostics whenFalse = new Diagnostics();
        Value yes = conditional.whenTrue().accept(with(scope, whenTrue));
        Value no = conditional.whenFalse().accept(with(scope, whenFalse));
        Span branches = conditional.whenTrue().span().to(conditional.whenFalse().span());
        Conversion toYes = Conversion.IDENTITY;
        Conversion toNo = Conversion.IDENTITY;
        Type type = Type.DYNAMIC;
        if (isBareNull(yes)) {
            type = no.type();
            toYes = value -> Conversion.convert(value, no.type());
        } else if (isBareNull(no)) {
            type = yes.type();
            toNo = value -> Conversion.convert(value, yes.type());
        } else if (!yes.type().isDynamic() && !no.type().isDynamic()) {
            Unification common = Unification.find(List.of(yes.type(), no.type()));
            if (common == null) {
                return wrong(
                        Code.TYPE_MISMATCH,
                        "Inconsistent conditional result types",
                        "The true and false result expressions must have consistent types. "
                                + TypeDifference.describe(yes.type(), no.type()) + ".",
                        branches,
                        conditional.span());
            }
            type = common.type();
            toYes = common.conversions().get(0);
            toNo = common.conversions().get(1);
        }
        Value condition = condition(conditional);
        if (!condition.isKnown()) {
            return Value.unknown(type);
        }
        Expression taken = condition.isTrue() ? conditional.whenTrue() : conditional.whenFalse();
        diagnostics.addAll((condition.isTrue() ? whenTrue : whenFalse).all());
        try {
            return condition.isTrue() ? toYes.apply(yes) : toNo.apply(no);
        } catch (ConversionException e) {
            wrong(
                    Code.TYPE_MISMATCH,
                    "Inconsistent conditional result types",
                    "The " + condition.isTrue() + " result value has the wrong type: " + e.getMessage() + ".",
                    taken.span(),
                    conditional.span());
            return Value.unknown(type);
        }
    }

    private static boolean isBareNull(Value value) {
        return value.isNull() && value.type().isDynamic();
    }

    /// The condition as a bool, unknown after a diagnostic.
    private Value condition(Conditional conditional) {
        Value condition = evaluate(conditional.condition());
        if (condition.isNull()) {
            return wrong(
                    Code.TYPE_MISMATCH,
                    "Null condition",
                    "The condition value is null. Conditions must either be true or false.",
                    conditional.condition().span(),
                    conditional.span());
        }
        try {
            return Conversion.convert(condition, Type.BOOL);
        } catch (ConversionException e) {
            return wrong(
                    Code.TYPE_MISMATCH,
                    "Incorrect condition type",
                    "The condition expression must be of type bool.",
                    conditional.condition().span(),
                    conditional.span());
        }
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
        return Value.tuple(values);
    }

    @Override
    public Value visit(ObjectConstructor object) {
        Map<String, Value> values = new LinkedHashMap<>();
        boolean known = true;
        for (ObjectConstructor.Item item : object.items()) {
            Value key = key(item);
            Value value = evaluate(item.value());
            if (key.isKnown()) {
                values.put(key.asString(), value);
            } else {
                known = false;
            }
        }
        return known ? Value.object(values) : Value.DYNAMIC;
    }

    /// The key as a string, unknown after a diagnostic.
    private Value key(ObjectConstructor.Item item) {
        Expression key = item.key();
        if (key instanceof ScopeTraversal name) {
            return name.steps().isEmpty()
                    ? Value.of(name.root())
                    : wrong(
                            Code.INVALID_SYNTAX,
                            "Ambiguous attribute key",
                            "If this expression is intended to be a reference, wrap it in parentheses. If it's instead"
                                    + " intended as a literal name containing periods, wrap it in quotes to create a"
                                    + " string literal.",
                            key.span(),
                            key.span());
        }
        if (key instanceof BoolLiteral bool) {
            return Value.of(Boolean.toString(bool.value()));
        }
        if (key instanceof NullLiteral) {
            return Value.of("null");
        }
        Value value = evaluate(key);
        if (value.isNull()) {
            return wrong(
                    Code.TYPE_MISMATCH,
                    "Null value as key",
                    "Can't use a null value as a key.",
                    item.value().span(),
                    item.value().span());
        }
        try {
            return Conversion.convert(value, Type.STRING);
        } catch (ConversionException e) {
            return wrong(
                    Code.TYPE_MISMATCH,
                    "Incorrect key type",
                    "Can't use this value as a key: " + e.getMessage() + ".",
                    key.span(),
                    key.span());
        }
    }

    @Override
    public Value visit(For forExpression) {
        return new ForEvaluation(this, forExpression).result();
    }

    @Override
    public Value visit(Invalid invalid) {
        return Value.DYNAMIC;
    }
}
