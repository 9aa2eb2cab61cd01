package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.BoolLiteral;
import dev.jbake.syntax.Expression.NullLiteral;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.ObjectConstructor;
import java.util.LinkedHashMap;
import java.util.Map;

/// Evaluates an object constructor: a single name as a key is a string.
final class ObjectEvaluation {
    private ObjectEvaluation() {}

    static Value of(ObjectConstructor object, Evaluator evaluator) {
        Map<String, Value> values = new LinkedHashMap<>();
        boolean known = true;
        for (ObjectConstructor.Item item : object.items()) {
            Value written = key(item.key(), evaluator);
            Value value = evaluator.evaluate(item.value());
            Value key = text(written, item, evaluator);
            if (key.isKnown()) {
                values.put(key.asString(), value);
            } else {
                known = false;
            }
        }
        return known ? evaluator.made(Value.object(values), values.size()) : Value.DYNAMIC;
    }

    private static Value key(Expression key, Evaluator evaluator) {
        if (key instanceof ScopeTraversal name) {
            return name.steps().isEmpty()
                    ? Value.of(name.root())
                    : evaluator.wrong(
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
        return evaluator.evaluate(key);
    }

    /// The key as a string, unknown after a diagnostic, which follows those of the item's value.
    private static Value text(Value key, ObjectConstructor.Item item, Evaluator evaluator) {
        if (key.isNull()) {
            return evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Null value as key",
                    "Can't use a null value as a key.",
                    item.value().span(),
                    item.value().span());
        }
        try {
            return Conversion.convert(key, Type.STRING);
        } catch (ConversionException e) {
            return evaluator.wrong(
                    Code.TYPE_MISMATCH,
                    "Incorrect key type",
                    "Can't use this value as a key: " + e.getMessage() + ".",
                    item.key(),
                    item.key().span());
        }
    }
}
