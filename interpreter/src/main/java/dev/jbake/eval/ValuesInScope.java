package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.DeepStack;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The values that explain why an expression failed: those of the names that it refers to, as `NAME is "value"`. They
/// are looked up when they are shown, as far as they are known then; what is {@link Sensitive} is not shown.
///
/// @param failed the expression
/// @param scope the names around it
public record ValuesInScope(Expression failed, Scope scope) implements Supplier<List<String>> {
    /// Names that are shown.
    private static final int NAMES = 10;

    /// Characters of a value that are shown.
    private static final int LENGTH = 60;

    /// The diagnostic with the values that explain it; without them after many errors, to save time.
    public static Diagnostic explain(Diagnostic diagnostic, Expression failed, Scope scope, Diagnostics diagnostics) {
        return diagnostics.areMany() ? diagnostic : diagnostic.withValues(new ValuesInScope(failed, scope));
    }

    @Override
    public List<String> get() {
        return DeepStack.call(this::lines);
    }

    private List<String> lines() {
        List<ScopeTraversal> references = References.of(failed).variables();
        if (references.isEmpty()) {
            return List.of();
        }
        Map<String, Value> known = new HashMap<>();
        scope.addKnown(known);
        Sensitive sensitive = new Sensitive(known);
        Map<String, String> shown = new LinkedHashMap<>();
        for (ScopeTraversal reference : references) {
            if (shown.size() < NAMES) {
                show(reference, known, sensitive, shown);
            }
        }
        List<String> lines = new ArrayList<>();
        shown.forEach((name, value) -> lines.add(name + " " + value));
        return lines;
    }

    /// Follows the steps as long as they exist.
    private void show(
            ScopeTraversal reference, Map<String, Value> known, Sensitive sensitive, Map<String, String> shown) {
        List<Step> steps = reference.steps();
        String name = reference.root();
        Value value = known.get(name);
        int next = 0;
        if (value == null && !steps.isEmpty()) {
            name += word(steps.getFirst());
            value = known.get(name);
            next = 1;
        }
        Diagnostics mistakes = new Diagnostics();
        while (value != null && next < steps.size()) {
            Step step = steps.get(next++);
            Value inside = new StepEvaluation(mistakes, reference, scope).take(value, step);
            if (mistakes.hasErrors()) {
                break;
            }
            value = inside;
            name += word(step);
        }
        if (value != null && value.isKnown()) {
            shown.put(name, Sensitive.isName(name) ? "has a sensitive value" : describe(value, sensitive));
        }
    }

    private static String word(Step step) {
        if (step instanceof Step.Attribute attribute) {
            return "." + attribute.name();
        }
        return step instanceof Step.Key key
                ? "[" + GoQuote.quote(key.key()) + "]"
                : step.span().text();
    }

    private static String describe(Value value, Sensitive sensitive) {
        Type type = value.type();
        if (value.isNull()) {
            return "is null";
        }
        if (!type.isPrimitive()) {
            int count = value.lengthInt();
            String part = type.isObject() ? " attribute" : " element";
            String article = type.isObject() ? "is an " : "is a ";
            return article + type.friendlyName() + " with " + count + part + (count == 1 ? "" : "s");
        }
        String text = text(value);
        if (sensitive.isText(text)) {
            return "has a sensitive value";
        }
        String start = start(text);
        return "is " + (type.equals(Type.STRING) ? GoQuote.quote(start) : start) + (start.equals(text) ? "" : "...");
    }

    private static String start(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH);
    }

    /// A known value of a primitive type as text.
    static String text(Value primitive) {
        try {
            return Conversion.convert(primitive, Type.STRING).asString();
        } catch (ConversionException e) {
            throw new IllegalStateException(e);
        }
    }
}
