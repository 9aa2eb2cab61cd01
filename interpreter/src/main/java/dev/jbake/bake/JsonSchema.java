package dev.jbake.bake;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.GroupTargets;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.parser.json.BlockSchema;
import dev.jbake.parser.json.BlockSchema.Others;
import dev.jbake.parser.json.BlockSchema.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a bake file in JSON may hold.
final class JsonSchema {
    private static final List<String> NAMED = List.of("name");
    private static final BlockSchema VALIDATION = new BlockSchema(
            List.of(),
            ordered("condition", Reading.TEMPLATE, "error_message", Reading.TEMPLATE),
            Map.of(),
            Others.REFUSED);
    private static final BlockSchema VARIABLE = new BlockSchema(
            NAMED,
            Map.of("default", Reading.TEMPLATE, "description", Reading.CONSTANT, "type", Reading.TYPE),
            Map.of("validation", VALIDATION),
            Others.KEPT);
    private static final BlockSchema FUNCTION = new BlockSchema(
            NAMED,
            ordered("params", Reading.NAMES, "result", Reading.TEMPLATE, "variadic_params", Reading.NAMES),
            Map.of(),
            Others.REFUSED);

    /// A whole file.
    static final BlockSchema FILE = new BlockSchema(
            List.of(),
            Map.of(),
            Map.of(
                    "variable",
                    VARIABLE,
                    "function",
                    FUNCTION,
                    "group",
                    named(GroupTargets.SCHEMA),
                    "target",
                    named(AttributeTable.ALL)),
            Others.ATTRIBUTES);

    private JsonSchema() {}

    private static BlockSchema named(List<? extends Attribute<?>> table) {
        Map<String, Reading> attributes = new LinkedHashMap<>();
        for (Attribute<?> attribute : table) {
            attributes.put(attribute.name(), Reading.TEMPLATE);
        }
        attributes.put("matrix", Reading.TEMPLATE);
        attributes.put("name", Reading.TEMPLATE);
        return new BlockSchema(NAMED, attributes, Map.of(), Others.KEPT);
    }

    private static Map<String, Reading> ordered(Object... pairs) {
        Map<String, Reading> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Reading) pairs[i + 1]);
        }
        return map;
    }
}
