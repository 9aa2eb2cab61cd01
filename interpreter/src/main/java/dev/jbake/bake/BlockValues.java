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
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
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
    private final Set<String> read = new HashSet<>();
    private boolean whole;
    private final Map<Attribute<?>, Object> contents = new HashMap<>();
    private final Scope scope;
    private @Nullable Blocks blocks;
    private @Nullable List<BlockValues> legs;
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

    /// Says which legs the written block has, this one among them.
    void isOneOf(List<BlockValues> all) {
        legs = all;
    }

    /// All legs of the written block, only this where it has no matrix.
    List<BlockValues> legs() {
        return legs == null ? List.of(this) : legs;
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

    Scope scope() {
        return scope;
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
    // Compat: reading the whole block does not count as being in progress, so a circle is reported where it closes for
    // the second time (errors/reference-cycle).
    @SuppressWarnings("unchecked") // evaluate keeps an attribute and its content together
    <T> @Nullable T content(Attribute<T> attribute) {
        if (written.containsKey(attribute.name()) && !values.containsKey(attribute.name())) {
            Value value = depth.call(() -> evaluate(attribute));
            values.putIfAbsent(attribute.name(), value);
        }
        return (T) contents.get(attribute);
    }

    /// Says among which blocks this one is, before anything is evaluated.
    void among(Blocks all) {
        blocks = all;
    }

    /// The expressions of the attributes that the schema has and that are not evaluated yet.
    List<Expression> unread() {
        List<Expression> unread = new ArrayList<>();
        for (Body.Attribute attribute : body().attributes()) {
            if (!values.containsKey(attribute.name()) && attribute(attribute.name()) != null) {
                unread.add(attribute.expression());
            }
        }
        return unread;
    }

    /// Reads an attribute unless that was done before. True if it was not; then this block is what references see.
    boolean read(String attributeName, Span place) {
        if (read.contains(attributeName) || (whole && written.containsKey(attributeName))) {
            return false;
        }
        Attribute<?> attribute = attribute(attributeName);
        if (attribute != null && !values.containsKey(attributeName)) {
            if (!inProgress.add(attributeName)) {
                diagnostics.error(
                        Code.CYCLE,
                        "Invalid expression",
                        "reference cycle not allowed for " + type() + "." + name + "." + attributeName,
                        place);
                return false;
            }
            try {
                values.put(attributeName, depth.call(() -> evaluateAlone(attribute)));
            } finally {
                inProgress.remove(attributeName);
            }
        }
        read.add(attributeName);
        return true;
    }

    /// Reads all attributes that are written.
    void readAll(Span place) {
        for (Body.Attribute attribute : body().attributes()) {
            if (attribute(attribute.name()) != null) {
                read(attribute.name(), place);
            }
        }
    }

    /// Says that all attributes that are written have been read.
    // Compat: what is not written does not count as read (merging/reference-to-split-target-unwritten).
    void wasRead() {
        whole = true;
    }

    /// The value of an attribute that was read or is not written; dynamic while it is being evaluated.
    ///
    /// @param instead what counts instead of this block, null for nothing
    Value known(String attributeName, @Nullable Target instead) {
        Attribute<?> attribute = attribute(attributeName);
        if (attribute == null) {
            return Value.of(name);
        }
        if (instead != null) {
            return value(attribute, instead);
        }
        Value known = values.get(attributeName);
        if (known != null) {
            return known;
        }
        return written.containsKey(attributeName) ? Value.DYNAMIC : attribute.value(null);
    }

    /// The value of an attribute that blocks have together; those that did not read it say nothing.
    static Value together(String attributeName, List<BlockValues> blocks) {
        Attribute<?> attribute = blocks.getFirst().attribute(attributeName);
        return attribute == null ? Value.DYNAMIC : together(attribute, blocks);
    }

    @SuppressWarnings("unchecked") // evaluate keeps an attribute and its content together
    private static <T> Value together(Attribute<T> attribute, List<BlockValues> blocks) {
        T all = null;
        for (BlockValues block : blocks) {
            T content = (T) block.contents.get(attribute);
            if (content != null) {
                all = all == null ? attribute.first(content) : attribute.merge(all, content);
            }
        }
        return attribute.value(all);
    }

    private static <T> Value value(Attribute<T> attribute, Target target) {
        return attribute.value(target.get(attribute));
    }

    /// The whole block as an object, as far as it was read.
    ///
    /// @param instead what counts instead of this block, null for nothing
    Value object(@Nullable Target instead) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("name", Value.of(name));
        for (Attribute<?> attribute : schema) {
            attributes.put(attribute.name(), known(attribute.name(), instead));
        }
        return Value.object(attributes);
    }

    private Value evaluateAlone(Attribute<?> attribute) {
        Body.Attribute source = written.get(attribute.name());
        if (source == null || blocks == null) {
            return evaluate(attribute);
        }
        int before = diagnostics.errors();
        blocks.begin(() -> List.of(source.expression()), scope);
        Value value = diagnostics.errors() == before ? evaluate(attribute) : Value.unknown(attribute.type());
        blocks.end();
        return value;
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
