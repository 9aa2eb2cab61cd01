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
import dev.jbake.eval.Scope;
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

/// One `target` or `group` block, or one leg of a target's matrix. Each attribute is evaluated once, when it is first
/// asked for.
final class BlockValues {
    private final Body.Block block;
    private final String name;
    private final List<? extends Attribute<?>> schema;
    private final Map<String, Body.Attribute> written;
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Map<Attribute<?>, Object> contents = new HashMap<>();
    private final Scope scope;
    private final DeepCalls depth;
    private final Diagnostics diagnostics;

    BlockValues(
            Body.Block block,
            List<? extends Attribute<?>> schema,
            Scope scope,
            DeepCalls depth,
            Diagnostics diagnostics) {
        this(block, block.labels().getFirst().text(), schema, new HashMap<>(), scope, depth, diagnostics);
        for (Body.Attribute attribute : block.body().attributes()) {
            written.put(attribute.name(), attribute);
        }
    }

    private BlockValues(
            Body.Block block,
            String name,
            List<? extends Attribute<?>> schema,
            Map<String, Body.Attribute> written,
            Scope scope,
            DeepCalls depth,
            Diagnostics diagnostics) {
        this.block = block;
        this.name = name;
        this.schema = schema;
        this.written = written;
        this.scope = scope;
        this.depth = depth;
        this.diagnostics = diagnostics;
    }

    /// The block under another name, with the names of a matrix leg in scope.
    BlockValues leg(String legName, Scope legScope) {
        return new BlockValues(block, legName, schema, written, legScope, depth, diagnostics);
    }

    Body body() {
        return block.body();
    }

    String type() {
        return block.type();
    }

    /// The label, or the name of the leg.
    String name() {
        return name;
    }

    String label() {
        return block.labels().getFirst().text();
    }

    Span labelSpan() {
        return block.labels().getFirst().span();
    }

    /// Where something is missing.
    Span span() {
        return block.body().missingSpan();
    }

    boolean has(String attribute) {
        return attribute.equals("name") || attribute(attribute) != null;
    }

    private @Nullable Attribute<?> attribute(String attributeName) {
        for (int i = 0; i < schema.size(); i++) {
            if (schema.get(i).name().equals(attributeName)) {
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
    Value value(String attributeName, Span place) {
        Value known = values.get(attributeName);
        if (known != null) {
            return known;
        }
        if (!inProgress.add(attributeName)) {
            diagnostics.error(
                    Code.CYCLE,
                    "Invalid expression",
                    "reference cycle not allowed for " + type() + "." + name + "." + attributeName,
                    place);
            return Value.DYNAMIC;
        }
        Attribute<?> attribute = attribute(attributeName);
        Value value = attribute == null ? Value.of(name) : depth.call(() -> evaluate(attribute));
        inProgress.remove(attributeName);
        values.put(attributeName, value);
        return value;
    }

    /// The whole block as an object.
    Value object(Span place) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("name", Value.of(name));
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
        Value value = Evaluator.evaluate(source.expression(), scope, diagnostics);
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
