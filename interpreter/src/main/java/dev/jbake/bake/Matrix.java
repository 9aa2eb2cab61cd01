package dev.jbake.bake;

import dev.jbake.cty.GoQuote;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Limits;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.LocalScope;
import dev.jbake.eval.TypeExpression;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.JsonObject;
import dev.jbake.syntax.Expression.ObjectConstructor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the legs of a target with a matrix: one for each combination of the values of its axes.
final class Matrix {
    private final BlockValues block;
    private final Globals globals;
    private final int most;
    private final Diagnostics diagnostics;

    /// @param block the target as written
    /// @param most how many legs it may have
    Matrix(BlockValues block, Globals globals, int most, Diagnostics diagnostics) {
        this.block = block;
        this.globals = globals;
        this.most = most;
        this.diagnostics = diagnostics;
    }

    /// The legs, the first axis of the file varying fastest; none after a diagnostic.
    // Compat: the axes come in the random order of a Go map, here in that of the file (matrix/axes-in-file-order).
    List<BlockValues> legs(Body.Attribute matrix) {
        List<BlockValues> legs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Map<String, Value> leg : combinations(matrix.expression())) {
            LocalScope scope = new LocalScope(globals, leg);
            String name = name(scope);
            if (name == null) {
                return List.of();
            }
            if (!names.add(name)) {
                wrong("duplicate name " + GoQuote.quote(name));
                return List.of();
            }
            legs.add(block.leg(name, scope));
        }
        for (BlockValues leg : legs) {
            leg.isOneOf(legs);
        }
        return legs;
    }

    private List<Map<String, Value>> combinations(Expression written) {
        int before = diagnostics.errors();
        Value matrix = Evaluator.evaluate(written, globals, diagnostics);
        if (diagnostics.errors() > before || !matrix.isKnown()) {
            return List.of();
        }
        if (matrix.isNull() || !(matrix.type().isMap() || matrix.type().isObject())) {
            wrong("matrix must be a map");
            return List.of();
        }
        Map<String, List<Value>> axes = new LinkedHashMap<>();
        long legs = 1;
        for (String axis : inFileOrder(matrix, written)) {
            Value values = matrix.entries().get(axis);
            if (values == null || !values.isKnown() || !values.canIterate()) {
                wrong("matrix values must be a list");
                return List.of();
            }
            List<Value> elements = values.elements();
            axes.put(axis, elements);
            legs *= elements.size();
            if (legs > most || legs * axes.size() > Limits.ELEMENTS) {
                diagnostics.error(
                        Code.TOO_LARGE,
                        "Matrix too large",
                        "The matrices of a run make at most " + Limits.LEGS + " targets.",
                        block.labelSpan());
                return List.of();
            }
        }
        return combinations(axes, (int) legs);
    }

    private static List<Map<String, Value>> combinations(Map<String, List<Value>> axes, int count) {
        List<Map<String, Value>> combinations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Map<String, Value> leg = new LinkedHashMap<>();
            int rest = i;
            for (Map.Entry<String, List<Value>> axis : axes.entrySet()) {
                List<Value> elements = axis.getValue();
                leg.put(axis.getKey(), elements.get(rest % elements.size()));
                rest /= elements.size();
            }
            combinations.add(leg);
        }
        return combinations;
    }

    /// The axes in the order in which an object lists them; what is computed comes in key order.
    private Set<String> inFileOrder(Value matrix, Expression written) {
        Set<String> axes = new LinkedHashSet<>();
        if (written instanceof ObjectConstructor object) {
            for (ObjectConstructor.Item item : object.items()) {
                String word = TypeExpression.keyword(item.key());
                axes.add(word != null ? Value.normalize(word) : text(item.key()));
            }
        } else if (written instanceof JsonObject object) {
            for (JsonObject.Member member : object.members()) {
                axes.add(text(member.name()));
            }
        }
        axes.retainAll(matrix.entries().keySet());
        axes.addAll(matrix.entries().keySet());
        return axes;
    }

    private String text(Expression key) {
        Value value = Evaluator.evaluate(key, globals, new Diagnostics());
        return value.isKnown() && !value.isNull() && value.type().isString() ? value.asString() : "";
    }

    /// The leg's name, that of the block where it has no `name`; null after a diagnostic.
    private @Nullable String name(LocalScope scope) {
        Body.Attribute written = block.written("name");
        if (written == null) {
            return block.name();
        }
        int before = diagnostics.errors();
        Value value = Evaluator.evaluate(written.expression(), scope, diagnostics);
        if (diagnostics.errors() > before || !value.isKnown()) {
            return null;
        }
        if (value.isNull()) {
            wrong("the name of a target cannot be null");
            return null;
        }
        try {
            String name = Conversion.convert(value, Type.STRING).asString();
            String reason = BlockNames.reason(name);
            if (reason == null) {
                return name;
            }
            wrong(reason);
        } catch (ConversionException e) {
            wrong(e.getMessage());
        }
        return null;
    }

    private void wrong(String detail) {
        Span label = block.labelSpan();
        diagnostics.error(Code.INVALID_BLOCK, "Invalid name", detail, label);
    }
}
