package dev.jbake.bake.block;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.LocalScope;
import dev.jbake.eval.TypeExpression;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.Limits;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.JsonObject;
import dev.jbake.syntax.ObjectConstructor;
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
    private final Body.Block block;
    private final BlockScope blocks;
    private final int most;
    private final Diagnostics diagnostics;

    /// @param block the target as written
    /// @param blocks the names of all files
    /// @param most how many legs it may have
    Matrix(Body.Block block, BlockScope blocks, int most, Diagnostics diagnostics) {
        this.block = block;
        this.blocks = blocks;
        this.most = most;
        this.diagnostics = diagnostics;
    }

    /// The legs, the first axis of the file varying fastest; none after a diagnostic.
    // Compat: the axes come in the random order of a Go map, here in that of the file: DEV017
    // (matrix/axes-in-file-order).
    List<NamedBlock> legs(Body.Attribute matrix) {
        List<NamedBlock> legs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Map<String, Value> leg : combinations(matrix.expression())) {
            LocalScope scope = new LocalScope(blocks, leg);
            String name = name(scope);
            if (name == null) {
                return List.of();
            }
            if (!names.add(name)) {
                wrong("duplicate name " + GoQuote.quote(name));
                return List.of();
            }
            legs.add(new NamedBlock(block, name, leg));
        }
        return legs;
    }

    private List<Map<String, Value>> combinations(Expression written) {
        int before = diagnostics.errors();
        Value matrix = Evaluator.evaluate(written, blocks, diagnostics);
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
                        block.labels().getFirst().span());
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
        Value value = Evaluator.evaluate(key, blocks, new Diagnostics());
        return value.isKnown() && !value.isNull() && value.type().isString() ? value.asString() : "";
    }

    /// The leg's name, that of the block where it has no `name`; null after a diagnostic.
    private @Nullable String name(LocalScope scope) {
        Body.Attribute written = block.body().attribute("name");
        if (written == null) {
            return block.labels().getFirst().text();
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
        Span label = block.labels().getFirst().span();
        diagnostics.error(Code.INVALID_BLOCK, "Invalid name", detail, label);
    }
}
