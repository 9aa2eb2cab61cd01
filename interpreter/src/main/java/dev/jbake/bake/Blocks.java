package dev.jbake.bake;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.References;
import dev.jbake.eval.Scope;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The `target` and `group` blocks by name, as expressions see them.
// With one block for each name, a reference is read when it is evaluated. Otherwise the time counts: it is read before
// the expression is evaluated, or before all those of a block that is read as a whole.
// Compat: a reference reads all blocks of its name that are unread, then sees the one that was read last; the first of
// them shows what all those say that were read as a whole by then (merging/reference-to-split-target-middle,
// merging/reference-to-split-target-unwritten).
final class Blocks {
    private final Map<String, Map<String, List<BlockValues>>> byType = new HashMap<>();
    private final Map<String, Map<String, Seen>> seen = new HashMap<>();
    private final Map<String, Target> merged = new HashMap<>();
    private final List<Supplier<List<Expression>>> readings = new ArrayList<>();
    private final Set<String> under;
    private final Diagnostics diagnostics;
    private boolean split;

    /// @param under the names of what lies under the blocks: there the first block is laid over it, and not the others
    ///     over the first
    Blocks(Set<String> under, Diagnostics diagnostics) {
        this.under = under;
        this.diagnostics = diagnostics;
    }

    static boolean isBlockType(String name) {
        return name.equals("target") || name.equals("group");
    }

    void add(BlockValues block) {
        List<BlockValues> blocks = byType.computeIfAbsent(block.type(), ignored -> new LinkedHashMap<>())
                .computeIfAbsent(block.name(), ignored -> new ArrayList<>(1));
        split |= !blocks.isEmpty();
        blocks.add(block);
        block.among(this);
    }

    /// Says that expressions will be evaluated together, and reads what they refer to if it matters when. To be
    /// followed by {@link #end}.
    void begin(Supplier<List<Expression>> expressions, Scope scope) {
        readings.add(expressions);
        if (split) {
            for (Expression expression : expressions.get()) {
                for (ScopeTraversal traversal : References.of(expression).variables()) {
                    if (!isBlockType(traversal.root())) {
                        scope.find(traversal);
                    } else if (traversal.steps().size() > 0
                            && traversal.steps().getFirst() instanceof Step.Attribute name) {
                        read(named(traversal.root()).get(name.name()), traversal);
                    }
                }
            }
        }
    }

    void end() {
        readings.removeLast();
    }

    /// Says that a block was read as a whole.
    ///
    /// @param target what it says, null for a group
    void wasRead(BlockValues block, @Nullable Target target) {
        block.wasRead();
        see(block);
        List<BlockValues> blocks = named(block.type()).get(block.name());
        if (target != null && blocks != null && blocks.size() > 1 && !under.contains(block.name())) {
            Target earlier = merged.putIfAbsent(block.name(), target.copy());
            if (earlier != null) {
                earlier.join(target);
            }
        }
    }

    private void see(BlockValues block) {
        Target all = isFirst(block) ? merged.get(block.name()) : null;
        seen.computeIfAbsent(block.type(), ignored -> new HashMap<>())
                .put(block.name(), new Seen(block, all == null ? null : all.copy()));
    }

    private boolean isFirst(BlockValues block) {
        List<BlockValues> blocks = named(block.type()).get(block.name());
        return split && blocks != null && block == blocks.getFirst();
    }

    /// What `target.name` or `target.name.attribute` stands for, null where there is no block of the type.
    Scope.@Nullable Found find(ScopeTraversal traversal) {
        String type = traversal.root();
        List<Step> steps = traversal.steps();
        if (steps.isEmpty()) {
            return wrong("cannot access " + type + " as a variable", traversal);
        }
        if (!(steps.getFirst() instanceof Step.Attribute name)) {
            return wrong("cannot traverse " + type + " without attribute", traversal);
        }
        if (!byType.containsKey(type)) {
            return null;
        }
        List<BlockValues> blocks = named(type).get(name.name());
        if (!split) {
            read(blocks, traversal);
        }
        Seen last = named(seen, type).get(name.name());
        if (blocks == null || last == null) {
            // The evaluator looks for the name in vain, and says so unless `try` asked.
            return new Scope.Found(names(type), 0);
        }
        String attribute = attribute(traversal);
        if (attribute != null && last.block().has(attribute)) {
            Value value = last.block().known(attribute, last.merged());
            if (blocks.size() > 1 && last.block().type().equals("target")) {
                lookForSplit(blocks, last.block(), attribute, value, traversal);
            }
            return new Scope.Found(value, 2);
        }
        return new Scope.Found(last.block().object(last.merged()), 1);
    }

    private void read(@Nullable List<BlockValues> blocks, ScopeTraversal traversal) {
        if (blocks != null) {
            String attribute = attribute(traversal);
            for (BlockValues block : blocks) {
                read(block, attribute, traversal);
            }
        }
    }

    // Compat: where it matters, a leg is read with all legs of its block, up to the first that was read already
    // (merging/reference-to-split-target-leg).
    private void read(BlockValues block, @Nullable String attribute, ScopeTraversal traversal) {
        for (BlockValues leg : split ? block.legs() : List.of(block)) {
            if (attribute == null) {
                leg.readAll(traversal.span());
            } else if (!leg.read(attribute, traversal.span())) {
                return;
            }
            see(leg);
        }
    }

    /// The attribute of a block that is asked for, null where it is the whole block.
    private static @Nullable String attribute(ScopeTraversal traversal) {
        List<Step> steps = traversal.steps();
        return steps.size() > 1 && steps.get(1) instanceof Step.Attribute attribute ? attribute.name() : null;
    }

    private Map<String, List<BlockValues>> named(String type) {
        return named(byType, type);
    }

    private static <T> Map<String, T> named(Map<String, Map<String, T>> all, String type) {
        Map<String, T> named = all.get(type);
        return named == null ? Map.of() : named;
    }

    /// The names of a type, for one that is not there.
    // Compat: before any block was read there is an empty map in their place
    // (errors/reference-to-unknown-target-first).
    private Value names(String type) {
        Map<String, Value> object = new LinkedHashMap<>();
        if (named(seen, type).isEmpty() && !isReadNow(type)) {
            return Value.emptyMap(Type.map(Type.STRING));
        }
        for (String name : named(type).keySet()) {
            object.put(name, Value.DYNAMIC);
        }
        return Value.object(object);
    }

    /// Whether what is being evaluated refers to any block of the type that exists.
    private boolean isReadNow(String type) {
        if (split || readings.isEmpty()) {
            return false;
        }
        for (Expression expression : readings.getLast().get()) {
            for (ScopeTraversal traversal : References.of(expression).variables()) {
                if (traversal.root().equals(type)
                        && traversal.steps().size() > 0
                        && traversal.steps().getFirst() instanceof Step.Attribute name
                        && named(type).containsKey(name.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// @param merged what the block shows instead of its own values, null for these
    private record Seen(BlockValues block, @Nullable Target merged) {}

    private void lookForSplit(
            List<BlockValues> blocks, BlockValues block, String attribute, Value value, ScopeTraversal traversal) {
        if (!attribute.equals("name")
                && !BlockValues.together(attribute, blocks).rawEquals(value)) {
            int number = blocks.indexOf(block);
            String which = number == blocks.size() - 1 ? "last" : number == 0 ? "first" : "number " + (number + 1);
            diagnostics.addOnce(Diagnostic.finding(
                    Code.SPLIT_REFERENCE,
                    traversal.span(),
                    "The target " + block.name() + " is written in " + blocks.size()
                            + " blocks, and this is what the " + which + " of them says about " + attribute
                            + ", not what the target has."));
        }
    }

    private Scope.Found wrong(String detail, ScopeTraversal traversal) {
        diagnostics.error(Code.UNSUPPORTED_ATTRIBUTE, "Invalid expression", detail, traversal.span());
        return new Scope.Found(Value.DYNAMIC, traversal.steps().size());
    }
}
