package dev.jbake.bake;

import dev.jbake.bake.attribute.Attribute;
import dev.jbake.bake.attribute.InvalidContent;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.DeepCalls;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.StartSpan;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One `target` or `group` block. Each attribute is evaluated once, when it is first asked for.
final class BlockValues {
    private final Body.Block block;
    private final List<? extends Attribute<?>> schema;
    private final Map<String, Body.Attribute> written = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Map<Attribute<?>, Object> contents = new HashMap<>();
    private final Globals globals;
    private final DeepCalls depth;
    private final Diagnostics diagnostics;

    BlockValues(
            Body.Block block,
            List<? extends Attribute<?>> schema,
            Globals globals,
            DeepCalls depth,
            Diagnostics diagnostics) {
        this.block = block;
        this.schema = schema;
        this.globals = globals;
        this.depth = depth;
        this.diagnostics = diagnostics;
        for (Body.Attribute attribute : block.body().attributes()) {
            written.put(attribute.name(), attribute);
        }
    }

    Body body() {
        return block.body();
    }

    String type() {
        return block.type();
    }

    String name() {
        return block.labels().getFirst().text();
    }

    /// Where something is missing.
    Span span() {
        return block.body().missingSpan();
    }

    boolean has(String attribute) {
        return attribute.equals("name") || attribute(attribute) != null;
    }

    private @Nullable Attribute<?> attribute(String name) {
        for (int i = 0; i < schema.size(); i++) {
            if (schema.get(i).name().equals(name)) {
                return schema.get(i);
            }
        }
        return null;
    }

    Body.@Nullable Attribute written(String attribute) {
        return written.get(attribute);
    }

    /// The content of an attribute, null where it is not written or wrong.
    // Compat: reading the whole block does not count as being in progress, so that a circle is reported where it
    // closes for the second time (case reference-cycle).
    @SuppressWarnings("unchecked") // evaluate keeps an attribute and its content together
    <T> @Nullable T content(Attribute<T> attribute) {
        if (written.containsKey(attribute.name()) && !values.containsKey(attribute.name())) {
            Value value = depth.call(() -> evaluate(attribute));
            values.putIfAbsent(attribute.name(), value);
        }
        return (T) contents.get(attribute);
    }

    /// The value of an attribute that the schema has; dynamic after a diagnostic.
    Value value(String name, Span place) {
        Value known = values.get(name);
        if (known != null) {
            return known;
        }
        if (!inProgress.add(name)) {
            diagnostics.error(
                    Code.CYCLE,
                    "Invalid expression",
                    "reference cycle not allowed for " + type() + "." + name() + "." + name,
                    place);
            return Value.DYNAMIC;
        }
        Attribute<?> attribute = attribute(name);
        Value value = attribute == null ? Value.of(name()) : depth.call(() -> evaluate(attribute));
        inProgress.remove(name);
        values.put(name, value);
        return value;
    }

    /// The whole block as an object.
    Value object(Span place) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("name", Value.of(name()));
        for (Attribute<?> attribute : schema) {
            attributes.put(attribute.name(), value(attribute.name(), place));
        }
        return Value.object(attributes);
    }

    private <T> Value evaluate(Attribute<T> attribute) {
        Body.Attribute source = written.get(attribute.name());
        if (source == null) {
            return attribute.value(null);
        }
        int before = diagnostics.errors();
        Value value = Evaluator.evaluate(source.expression(), globals, diagnostics);
        if (!value.isWhollyKnown() || diagnostics.errors() > before) {
            return Value.unknown(attribute.type());
        }
        try {
            Value converted = attribute.type().isDynamic() ? value : Conversion.convert(value, attribute.type());
            T content = attribute.read(converted);
            if (content != null) {
                contents.put(attribute, content);
            }
            return attribute.value(content);
        } catch (ConversionException e) {
            unsuitable(source, e.getMessage());
        } catch (InvalidContent e) {
            unsuitable(source, e.reason());
        }
        return Value.unknown(attribute.type());
    }

    private void unsuitable(Body.Attribute source, String reason) {
        Span start = StartSpan.of(source.expression());
        diagnostics.add(
                Diagnostic.error(Code.TYPE_MISMATCH, "Unsuitable value type", "Unsuitable value: " + reason, start)
                        .within(source.expression().span()));
    }
}
