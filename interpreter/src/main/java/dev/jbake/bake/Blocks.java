package dev.jbake.bake;

import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.Scope;
import dev.jbake.lint.Rule;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The `target` and `group` blocks by name, as expressions see them.
final class Blocks {
    private final Map<String, Map<String, List<BlockValues>>> byType = new HashMap<>();
    private final Diagnostics diagnostics;

    Blocks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static boolean isBlockType(String name) {
        return name.equals("target") || name.equals("group");
    }

    void add(BlockValues block) {
        byType.computeIfAbsent(block.type(), ignored -> new LinkedHashMap<>())
                .computeIfAbsent(block.name(), ignored -> new ArrayList<>(1))
                .add(block);
    }

    /// What `target.name` or `target.name.attribute` stands for, null where there is no block of the type.
    // Compat: of a target in several blocks only the last one is seen (case reference-to-split-target).
    Scope.@Nullable Found find(ScopeTraversal traversal) {
        String type = traversal.root();
        List<Step> steps = traversal.steps();
        if (steps.isEmpty()) {
            return wrong("cannot access " + type + " as a variable", traversal);
        }
        if (!(steps.getFirst() instanceof Step.Attribute name)) {
            return wrong("cannot traverse " + type + " without attribute", traversal);
        }
        Map<String, List<BlockValues>> named = byType.get(type);
        if (named == null) {
            return null;
        }
        List<BlockValues> blocks = named.get(name.name());
        if (blocks == null) {
            // The evaluator looks for the name in vain, and says so unless `try` asked.
            return new Scope.Found(names(named.keySet()), 0);
        }
        BlockValues block = blocks.getLast();
        if (steps.size() > 1 && steps.get(1) instanceof Step.Attribute attribute && block.has(attribute.name())) {
            Value value = Value.DYNAMIC;
            for (BlockValues one : blocks) {
                value = one.value(attribute.name(), traversal.span());
            }
            lookForSplit(blocks, attribute.name(), traversal);
            return new Scope.Found(value, 2);
        }
        return new Scope.Found(block.object(traversal.span()), 1);
    }

    private static Value names(Set<String> names) {
        Map<String, Value> object = new LinkedHashMap<>();
        for (String name : names) {
            object.put(name, Value.DYNAMIC);
        }
        return Value.object(object);
    }

    private void lookForSplit(List<BlockValues> blocks, String attribute, ScopeTraversal traversal) {
        for (int i = 0; i < blocks.size() - 1; i++) {
            if (blocks.get(i).written(attribute) != null) {
                diagnostics.addOnce(Rule.SPLIT_REFERENCE.at(
                        traversal.span(),
                        "The target " + blocks.get(i).name() + " is written in " + blocks.size()
                                + " blocks, and this is what the last of them says about " + attribute
                                + ", not what the target has."));
                return;
            }
        }
    }

    private Scope.Found wrong(String detail, ScopeTraversal traversal) {
        diagnostics.error(Code.UNSUPPORTED_ATTRIBUTE, "Invalid expression", detail, traversal.span());
        return new Scope.Found(Value.DYNAMIC, traversal.steps().size());
    }
}
