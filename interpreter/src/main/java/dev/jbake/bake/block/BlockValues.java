package dev.jbake.bake.block;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.GroupTargets;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.LocalScope;
import dev.jbake.eval.Scope;
import dev.jbake.eval.ValuesInScope;
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

/// The values of a `target` or `group` block, or of one leg of a target's matrix. Each attribute is evaluated once,
/// when it is first asked for.
final class BlockValues {
    private final NamedBlock named;
    private final List<? extends Attribute<?>> schema;
    private final Map<String, Body.Attribute> written = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Map<Attribute<?>, Object> contents = new HashMap<>();
    private final BlockScope blocks;
    private final Scope scope;

    /// @param blocks the names of all files
    BlockValues(NamedBlock named, BlockScope blocks) {
        this.named = named;
        this.schema = named.block().type().equals("target") ? AttributeTable.ALL : GroupTargets.SCHEMA;
        this.blocks = blocks;
        this.scope = named.leg().isEmpty() ? blocks : new LocalScope(blocks, named.leg());
        for (Body.Attribute attribute : body().attributes()) {
            written.put(attribute.name(), attribute);
        }
    }

    Body.Block block() {
        return named.block();
    }

    /// The attributes that such a block can have.
    List<? extends Attribute<?>> schema() {
        return schema;
    }

    Body body() {
        return block().body();
    }

    String type() {
        return block().type();
    }

    /// The label, or the name of the leg.
    String name() {
        return named.name();
    }

    Span labelSpan() {
        return block().labels().getFirst().span();
    }

    /// Where a missing attribute is reported.
    Span span() {
        return body().missingSpan();
    }

    Scope scope() {
        return scope;
    }

    boolean has(String attribute) {
        return attribute.equals("name") || attribute(attribute) != null;
    }

    /// The attribute of a name, null if such a block has none.
    @Nullable
    Attribute<?> attribute(String attributeName) {
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

    /// The content of an attribute, null if it is not written or wrong.
    // Compat: reading the whole block does not count as being in progress, so a circle is reported where it closes for
    // the second time (errors/reference-cycle).
    <T> @Nullable T content(Attribute<T> attribute) {
        if (written.containsKey(attribute.name()) && !values.containsKey(attribute.name())) {
            Value value = blocks.deeper(() -> evaluate(attribute));
            values.putIfAbsent(attribute.name(), value);
        }
        return evaluated(attribute);
    }

    /// The content of an attribute that was evaluated already, null for any other.
    @SuppressWarnings("unchecked") // evaluate keeps an attribute and its content together
    <T> @Nullable T evaluated(Attribute<T> attribute) {
        return (T) contents.get(attribute);
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

    /// The names of the attributes that are written and that such a block can have.
    List<String> writtenNames() {
        List<String> names = new ArrayList<>();
        for (Body.Attribute attribute : body().attributes()) {
            if (attribute(attribute.name()) != null) {
                names.add(attribute.name());
            }
        }
        return names;
    }

    /// Evaluates all attributes that are written.
    ///
    /// @param place the expression that refers to it
    void evaluateAll(Span place) {
        for (String attribute : writtenNames()) {
            evaluate(attribute, place);
        }
    }

    /// Evaluates an attribute. False, with a diagnostic, if it needs itself.
    ///
    /// @param place the expression that refers to it
    boolean evaluate(String attributeName, Span place) {
        Attribute<?> attribute = attribute(attributeName);
        if (attribute == null || values.containsKey(attributeName)) {
            return true;
        }
        if (!inProgress.add(attributeName)) {
            blocks.diagnostics()
                    .error(
                            Code.CYCLE,
                            "Invalid expression",
                            "reference cycle not allowed for " + type() + "." + name() + "." + attributeName,
                            place);
            return false;
        }
        try {
            values.put(attributeName, blocks.deeper(() -> evaluateAlone(attribute)));
        } finally {
            inProgress.remove(attributeName);
        }
        return true;
    }

    /// The value of an attribute that was evaluated or is not written; dynamic while it is being evaluated.
    Value known(String attributeName) {
        Attribute<?> attribute = attribute(attributeName);
        if (attribute == null) {
            return Value.of(name());
        }
        Value known = values.get(attributeName);
        if (known != null) {
            return known;
        }
        return written.containsKey(attributeName) ? Value.DYNAMIC : attribute.value(null);
    }

    /// The whole block as an object, as far as it was evaluated.
    Value object() {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("name", Value.of(name()));
        for (Attribute<?> attribute : schema) {
            attributes.put(attribute.name(), known(attribute.name()));
        }
        return Value.object(attributes);
    }

    private Value evaluateAlone(Attribute<?> attribute) {
        Body.Attribute source = written.get(attribute.name());
        return source == null
                ? evaluate(attribute)
                : blocks.evaluate(
                        source.expression(), scope, Value.unknown(attribute.type()), () -> evaluate(attribute));
    }

    private <T> Value evaluate(Attribute<T> attribute) {
        Body.Attribute source = written.get(attribute.name());
        if (source == null) {
            return attribute.value(null);
        }
        Diagnostics diagnostics = blocks.diagnostics();
        int before = diagnostics.errors();
        Value value = Evaluator.evaluate(source.expression(), scope, diagnostics);
        if (!value.isWhollyKnown() || diagnostics.errors() > before) {
            return Value.unknown(attribute.type());
        }
        try {
            T content = read(attribute, value);
            if (content != null) {
                contents.put(attribute, content);
            }
            return attribute.value(content);
        } catch (ConversionException e) {
            unsuitable(attribute, source.expression(), value, e.getMessage());
        } catch (InvalidContent e) {
            unsuitable(attribute, source.expression(), value, e.reason());
        }
        return Value.unknown(attribute.type());
    }

    /// The content of an attribute for a value that need not be of its type, null if it says nothing.
    static <T> @Nullable T read(Attribute<T> attribute, Value value) throws ConversionException, InvalidContent {
        return attribute.read(attribute.type().isDynamic() ? value : Conversion.convert(value, attribute.type()));
    }

    private void unsuitable(Attribute<?> attribute, Expression written, Value value, String reason) {
        List<WrongElement> elements = WrongElement.of(attribute, written, value);
        for (WrongElement element : elements) {
            unsuitable(element.written(), element.written().span(), element.reason());
        }
        if (elements.isEmpty()) {
            unsuitable(written, written.startSpan(), reason);
        }
    }

    private void unsuitable(Expression failed, Span subject, String reason) {
        Diagnostic mistake = Diagnostic.error(
                        Code.TYPE_MISMATCH, "Unsuitable value type", "Unsuitable value: " + reason, subject)
                .within(failed.span());
        blocks.diagnostics().add(ValuesInScope.explain(mistake, failed, scope, blocks.diagnostics()));
    }
}
