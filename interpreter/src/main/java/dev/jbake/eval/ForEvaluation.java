package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.go.GoQuote;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.For;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Evaluates one `for` expression. It stops at the first mistake, since the other elements would repeat it; that
/// the result is a tuple or an object is known even then.
final class ForEvaluation {
    private static final String NULL_CONDITION = "The value of the 'if' clause must not be null.";

    /// The steps that each element costs.
    private static final int TURN = 8;

    private final Evaluator evaluator;
    private final For expression;
    private final int before;
    private boolean known = true;

    ForEvaluation(Evaluator evaluator, For expression) {
        this.evaluator = evaluator;
        this.expression = expression;
        this.before = evaluator.count();
    }

    Value result() {
        Value collection = evaluator.evaluate(expression.collection());
        Expression iterated = expression.collection();
        if (collection.isNull()) {
            return wrong(
                    evaluator,
                    "Iteration over null value",
                    "A null value cannot be used as the collection in a 'for' expression.",
                    iterated);
        }
        if (collection.type().isDynamic()) {
            return Value.DYNAMIC;
        }
        if (!collection.canIterate()) {
            return wrong(
                    evaluator,
                    "Iteration over non-iterable value",
                    "A value of type " + collection.type().friendlyName()
                            + " cannot be used as the collection in a 'for' expression.",
                    iterated);
        }
        if (!conditionMakesSense() || !collection.isKnown()) {
            return Value.DYNAMIC;
        }
        List<Value> keys = collection.keys();
        List<Value> values = collection.elements();
        return expression.key() == null ? tuple(keys, values) : object(expression.key(), keys, values);
    }

    /// Tests the condition once with unknown elements, so that a mistake in it is reported once.
    private boolean conditionMakesSense() {
        Expression condition = expression.condition();
        if (condition == null) {
            return true;
        }
        Evaluator inner = inner(Value.DYNAMIC, Value.DYNAMIC);
        Value value = inner.evaluate(condition);
        if (value.isNull()) {
            wrong(inner, "Condition is null", NULL_CONDITION, condition);
            return false;
        }
        bool(inner, value, condition);
        return evaluator.count() == before;
    }

    private Evaluator inner(Value key, Value value) {
        evaluator.work().step(TURN);
        Map<String, Value> names = new LinkedHashMap<>(2);
        if (expression.keyVariable() != null) {
            names.put(expression.keyVariable(), key);
        }
        names.put(expression.valueVariable(), value);
        return evaluator.with(new LocalScope(evaluator.scope(), names), evaluator.diagnostics());
    }

    private Value tuple(List<Value> keys, List<Value> values) {
        List<Value> results = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Evaluator inner = inner(keys.get(i), values.get(i));
            if (included(inner)) {
                results.add(inner.evaluate(expression.value()));
            }
            if (evaluator.count() > before) {
                return Value.tuple(Collections.nCopies(values.size(), Value.DYNAMIC));
            }
        }
        return known ? evaluator.made(Value.tuple(results), results.size()) : Value.DYNAMIC;
    }

    private Value object(Expression keyExpression, List<Value> keys, List<Value> values) {
        Map<String, List<Value>> results = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Evaluator inner = inner(keys.get(i), values.get(i));
            if (included(inner)) {
                String key = key(inner, keyExpression);
                Value value = inner.evaluate(expression.value());
                if (key != null) {
                    add(inner, key, value, results, keyExpression);
                }
            }
            if (evaluator.count() > before) {
                break;
            }
        }
        if (!known) {
            return Value.DYNAMIC;
        }
        Map<String, Value> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, List<Value>> entry : results.entrySet()) {
            List<Value> group = entry.getValue();
            attributes.put(entry.getKey(), expression.group() ? Value.tuple(group) : group.getFirst());
        }
        return evaluator.made(Value.object(attributes), values.size());
    }

    private void add(
            Evaluator inner, String key, Value value, Map<String, List<Value>> results, Expression keyExpression) {
        List<Value> group = results.computeIfAbsent(key, ignored -> new ArrayList<>(1));
        if (!group.isEmpty() && !expression.group()) {
            wrong(
                    inner,
                    "Duplicate object key",
                    "Two different items produced the key " + GoQuote.quote(key)
                            + " in this 'for' expression. If duplicates are expected, use the ellipsis (...) after the"
                            + " value expression to enable grouping by key.",
                    keyExpression);
        }
        group.add(value);
    }

    /// The key as a string, null if it is unknown or wrong.
    private @Nullable String key(Evaluator inner, Expression keyExpression) {
        int count = evaluator.count();
        Value key = inner.evaluate(keyExpression);
        if (key.isNull()) {
            wrong(
                    inner,
                    "Invalid object key",
                    "Key expression in 'for' expression must not produce a null value.",
                    keyExpression);
            return null;
        }
        try {
            Value text = Conversion.convert(key, Type.STRING);
            if (text.isKnown()) {
                return text.asString();
            }
        } catch (ConversionException e) {
            wrong(
                    inner,
                    "Invalid object key",
                    "The key expression produced an invalid result: " + e.getMessage() + ".",
                    keyExpression);
        }
        known &= evaluator.count() > count;
        return null;
    }

    private boolean included(Evaluator inner) {
        Expression condition = expression.condition();
        if (condition == null) {
            return true;
        }
        Value value = inner.evaluate(condition);
        if (value.isNull()) {
            wrong(inner, "Invalid 'for' condition", NULL_CONDITION, condition);
            return false;
        }
        Value bool = bool(inner, value, condition);
        if (!bool.isKnown()) {
            known = false;
            return false;
        }
        return bool.isTrue();
    }

    private Value bool(Evaluator inner, Value value, Expression condition) {
        try {
            return Conversion.convert(value, Type.BOOL);
        } catch (ConversionException e) {
            return wrong(
                    inner,
                    "Invalid 'for' condition",
                    "The 'if' clause value is invalid: " + e.getMessage() + ".",
                    condition);
        }
    }

    /// @param scoped has the names that the failed expression can use
    private Value wrong(Evaluator scoped, String summary, String detail, Expression failed) {
        return scoped.wrong(Code.TYPE_MISMATCH, summary, detail, failed, expression.span());
    }
}
