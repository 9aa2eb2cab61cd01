package dev.jbake.bake.block;

import dev.jbake.bake.definition.Group;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.Limits;
import dev.jbake.syntax.Body;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names that `target` and `group` blocks define: the label, or with a matrix those of the legs.
final class BlockNames {
    private static final String CHARACTERS = "[a-zA-Z0-9_-]+";

    private final Diagnostics diagnostics;
    private final Set<String> types = new HashSet<>();
    private final BlockScope scope;
    private final Set<String> withMatrix = new HashSet<>();
    private int made;

    BlockNames(Globals globals, Diagnostics diagnostics) {
        this.scope = BlockScope.ofNames(types, globals, diagnostics);
        this.diagnostics = diagnostics;
    }

    /// The block under each of its names, nothing after a diagnostic.
    List<NamedBlock> named(Body.Block block) {
        types.add(block.type());
        NamedBlock labelled = NamedBlock.of(block);
        Body.Attribute matrix = block.body().attribute("matrix");
        Body.Attribute name = block.body().attribute("name");
        boolean target = block.type().equals("target");
        String reason = null;
        if (!target && (matrix != null || name != null)) {
            reason = (matrix != null ? "matrix" : "name") + " is not supported for groups";
        } else if (reason(labelled.name()) != null) {
            reason = reason(labelled.name());
        } else if (name != null && matrix == null) {
            reason = "name requires matrix";
        }
        if (reason != null) {
            diagnostics.error(
                    Code.INVALID_BLOCK,
                    "Invalid name",
                    reason,
                    block.labels().getFirst().span());
            return List.of();
        }
        if (matrix == null) {
            return List.of(labelled);
        }
        withMatrix.add(labelled.name());
        List<NamedBlock> legs = new Matrix(block, scope, Limits.LEGS - made, diagnostics).legs(matrix);
        made += legs.size();
        return legs;
    }

    /// A group for each target with a matrix, holding its legs; none if the only leg has the target's name.
    ///
    /// @param blocks all blocks under their names
    Iterable<Group> groups(List<NamedBlock> blocks) {
        Map<String, Group> groups = new LinkedHashMap<>();
        if (!withMatrix.isEmpty()) {
            Map<String, Set<String>> names = new LinkedHashMap<>();
            for (NamedBlock block : blocks) {
                if (block.block().type().equals("target") && withMatrix.contains(block.label())) {
                    names.computeIfAbsent(block.label(), ignored -> new LinkedHashSet<>())
                            .add(block.name());
                }
            }
            for (Map.Entry<String, Set<String>> one : names.entrySet()) {
                if (!one.getValue().equals(Set.of(one.getKey()))) {
                    groups.put(one.getKey(), new Group(one.getKey(), "", List.copyOf(one.getValue()), null));
                }
            }
        }
        return groups.values();
    }

    /// Why a string is not a name, null if it is one.
    static @Nullable String reason(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && c != '_' && c != '-') {
                return "only " + GoQuote.quote(CHARACTERS) + " are allowed";
            }
        }
        return name.isEmpty() ? "only " + GoQuote.quote(CHARACTERS) + " are allowed" : null;
    }
}
