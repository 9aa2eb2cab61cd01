package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Positions;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Evaluates an object of a JSON file. Unlike in native syntax, names must not repeat.
final class JsonObjectEvaluation {
    private final Evaluator evaluator;
    private final JsonObject object;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Span> places = new HashMap<>();
    private boolean known = true;

    JsonObjectEvaluation(Evaluator evaluator, JsonObject object) {
        this.evaluator = evaluator;
        this.object = object;
    }

    Value result() {
        for (JsonObject.Member member : object.members()) {
            add(member);
        }
        return known ? Value.object(values) : Value.DYNAMIC;
    }

    private void add(JsonObject.Member member) {
        Value name = evaluator.evaluate(member.name());
        Value value = evaluator.evaluate(member.value());
        if (name.isNull()) {
            wrong("Invalid object key expression", "Cannot use null value as an object key.", member.name());
            return;
        }
        try {
            name = Conversion.convert(name, Type.STRING);
        } catch (ConversionException e) {
            wrong(
                    "Invalid object key expression",
                    "Cannot use this expression as an object key: " + e.getMessage() + ".",
                    member.name());
            return;
        }
        if (!name.isKnown()) {
            known = false;
            return;
        }
        String text = name.asString();
        Span earlier = places.putIfAbsent(text, member.name().span());
        if (earlier != null) {
            wrong(
                    "Duplicate object attribute",
                    "An attribute named " + GoQuote.quote(text) + " was already defined at "
                            + new Positions(earlier.source()).describe(earlier) + ".",
                    member.name());
            return;
        }
        values.put(text, value);
    }

    private void wrong(String summary, String detail, Expression name) {
        evaluator.wrong(Code.TYPE_MISMATCH, summary, detail, name, name.span());
    }
}
