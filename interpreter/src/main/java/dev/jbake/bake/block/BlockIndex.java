package dev.jbake.bake.block;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The `target` and `group` blocks of all files, in file order and by type and name.
final class BlockIndex {
    private final List<BlockValues> all;
    private final Map<String, Map<String, List<BlockValues>>> byType = new HashMap<>();
    private boolean split;

    BlockIndex(List<NamedBlock> named, BlockScope scope) {
        all = new ArrayList<>(named.size());
        for (NamedBlock each : named) {
            BlockValues block = new BlockValues(each, scope);
            all.add(block);
            List<BlockValues> blocks = byType.computeIfAbsent(block.type(), ignored -> new LinkedHashMap<>())
                    .computeIfAbsent(block.name(), ignored -> new ArrayList<>(1));
            split |= !blocks.isEmpty();
            blocks.add(block);
        }
    }

    List<BlockValues> all() {
        return all;
    }

    /// True if several blocks of one type have the same name.
    boolean isSplit() {
        return split;
    }

    boolean hasType(String type) {
        return byType.containsKey(type);
    }

    /// The blocks of a type and a name, in file order.
    List<BlockValues> blocks(String type, String name) {
        Map<String, List<BlockValues>> named = byType.get(type);
        List<BlockValues> blocks = named == null ? null : named.get(name);
        return blocks == null ? List.of() : blocks;
    }

    /// The value of a type if a name after it does not exist: the evaluator looks for the name there, finds nothing,
    /// and reports it unless `try` asked.
    ///
    /// @param read whether any block of the type has been read
    // Compat: before that there is an empty map (errors/reference-to-unknown-target-first).
    Value names(String type, boolean read) {
        Map<String, List<BlockValues>> named = byType.get(type);
        if (named == null || !read) {
            return Value.emptyMap(Type.map(Type.STRING));
        }
        Map<String, Value> object = new LinkedHashMap<>();
        for (String name : named.keySet()) {
            object.put(name, Value.DYNAMIC);
        }
        return Value.object(object);
    }
}
