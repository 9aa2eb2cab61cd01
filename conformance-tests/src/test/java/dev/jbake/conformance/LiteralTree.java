package dev.jbake.conformance;

import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.ObjectConstructor;
import dev.jbake.syntax.TupleConstructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A body as nested maps, in the shape in which hcl4j gives it: block type, then each label, then attribute names.
final class LiteralTree {
    /// Stands for an expression that is not a literal.
    static final Object COMPUTED = new Object();

    private LiteralTree() {}

    static Map<String, Object> of(Body body) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Body.Attribute attribute : body.attributes()) {
            tree.put(attribute.name(), value(attribute.expression()));
        }
        for (Body.Block block : body.blocks()) {
            Map<String, Object> level = tree;
            String name = block.type();
            for (Body.Label label : block.labels()) {
                level = child(level, name);
                name = label.text();
            }
            level.merge(name, of(block.body()), LiteralTree::both);
        }
        return tree;
    }

    /// Blocks with the same type and labels are a list.
    private static Object both(Object earlier, Object later) {
        List<Object> blocks = new ArrayList<>(earlier instanceof List<?> list ? list : List.of(earlier));
        blocks.add(later);
        return blocks;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> level, String name) {
        return (Map<String, Object>) level.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }

    private static Object value(Expression expression) {
        if (expression instanceof Expression.Template template && template.literal() != null) {
            return template.literal();
        }
        if (expression instanceof Expression.NumberLiteral number) {
            return Double.valueOf(number.digits());
        }
        if (expression instanceof Expression.BoolLiteral bool) {
            return bool.value();
        }
        if (expression instanceof TupleConstructor tuple) {
            List<Object> elements = new ArrayList<>();
            tuple.elements().forEach(element -> elements.add(value(element)));
            return elements;
        }
        if (expression instanceof ObjectConstructor object) {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (ObjectConstructor.Item item : object.items()) {
                String key = key(item.key());
                if (key == null) {
                    return COMPUTED;
                }
                entries.put(key, value(item.value()));
            }
            return entries;
        }
        return COMPUTED;
    }

    private static @Nullable String key(Expression key) {
        if (key instanceof Expression.Template template) {
            return template.literal();
        }
        return key instanceof Expression.ScopeTraversal name && name.steps().isEmpty() ? name.root() : null;
    }
}
