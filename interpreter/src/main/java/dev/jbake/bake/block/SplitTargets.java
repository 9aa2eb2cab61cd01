package dev.jbake.bake.block;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.definition.Target;
import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.References;
import dev.jbake.eval.Scope;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The blocks if several have the same name, in which case the order of reading decides what a reference sees.
// Compat: before an expression is evaluated, or all those of a block, each reference in it reads all blocks of its name
// that are unread. Then it sees the one that was read last; the first of them shows what all those say that were read
// as a whole by then (merging/reference-to-split-target-middle, merging/reference-to-split-target-unwritten).
final class SplitTargets implements Blocks {
    private final BlockIndex index;
    private final Set<String> under;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Body.Block, List<BlockValues>> legs = new IdentityHashMap<>();
    private final Map<BlockValues, Set<String>> read = new HashMap<>();
    private final Set<BlockValues> whole = new HashSet<>();
    private final Map<String, Map<String, Seen>> seen = new HashMap<>();
    private final Map<String, Target> merged = new HashMap<>();

    /// @param under the names of what lies under the blocks: there the first block is laid over it, and not the others
    ///     over the first
    SplitTargets(BlockIndex index, Set<String> under, Diagnostics diagnostics) {
        this.index = index;
        this.under = under;
        this.diagnostics = diagnostics;
        for (BlockValues block : index.all()) {
            legs.computeIfAbsent(block.block(), ignored -> new ArrayList<>(1)).add(block);
        }
    }

    @Override
    public Scope.@Nullable Found find(ScopeTraversal traversal) {
        BlockReference reference = BlockReference.of(traversal);
        if (reference == null) {
            return BlockReference.invalid(traversal, diagnostics);
        }
        String type = reference.type();
        if (!index.hasType(type)) {
            return null;
        }
        Map<String, Seen> ofType = seen.getOrDefault(type, Map.of());
        Seen last = ofType.get(reference.name());
        if (last == null) {
            return new Scope.Found(index.names(type, !ofType.isEmpty()), 0);
        }
        String attribute = reference.attribute();
        if (attribute == null || !last.block().has(attribute)) {
            return new Scope.Found(last.object(), 1);
        }
        Value value = last.value(attribute);
        if (type.equals("target")) {
            lookForSplit(last.block(), attribute, value, traversal.span());
        }
        return new Scope.Found(value, 2);
    }

    @Override
    public Value evaluate(Expression expression, Scope scope, Value otherwise, Supplier<Value> evaluation) {
        int before = diagnostics.errors();
        readReferences(expression, scope);
        return diagnostics.errors() == before ? evaluation.get() : otherwise;
    }

    @Override
    public void read(BlockValues block, Supplier<@Nullable Target> reading) {
        for (Expression expression : block.unread()) {
            readReferences(expression, block.scope());
        }
        Target target = reading.get();
        // Compat: what is not written does not count as read (merging/reference-to-split-target-unwritten).
        whole.add(block);
        see(block);
        if (target != null && index.blocks(block.type(), block.name()).size() > 1 && !under.contains(block.name())) {
            Target earlier = merged.putIfAbsent(block.name(), target.copy());
            if (earlier != null) {
                earlier.join(target);
            }
        }
    }

    private void readReferences(Expression expression, Scope scope) {
        for (ScopeTraversal traversal : References.of(expression).variables()) {
            BlockReference reference = BlockReference.of(traversal);
            if (reference != null) {
                for (BlockValues block : index.blocks(reference.type(), reference.name())) {
                    read(block, reference);
                }
            } else if (!BlockScope.isBlockType(traversal.root())) {
                scope.find(traversal);
            }
        }
    }

    // Compat: a leg is read with all legs of its block, up to the first that was read already
    // (merging/reference-to-split-target-leg).
    private void read(BlockValues block, BlockReference reference) {
        for (BlockValues leg : legs.getOrDefault(block.block(), List.of())) {
            if (reference.attribute() == null) {
                for (String written : leg.writtenNames()) {
                    isReadNow(leg, written, reference.span());
                }
            } else if (!isReadNow(leg, reference.attribute(), reference.span())) {
                return;
            }
            see(leg);
        }
    }

    /// Reads an attribute unless that was done before. True if it was not; then this block is what references see.
    private boolean isReadNow(BlockValues block, String attribute, Span place) {
        Set<String> attributes = read.computeIfAbsent(block, ignored -> new HashSet<>());
        if (attributes.contains(attribute)
                || (whole.contains(block) && block.written(attribute) != null)
                || !block.evaluate(attribute, place)) {
            return false;
        }
        attributes.add(attribute);
        return true;
    }

    private void see(BlockValues block) {
        boolean first = block == index.blocks(block.type(), block.name()).getFirst();
        Target all = first ? merged.get(block.name()) : null;
        seen.computeIfAbsent(block.type(), ignored -> new HashMap<>())
                .put(block.name(), new Seen(block, all == null ? null : all.copy()));
    }

    private void lookForSplit(BlockValues block, String attribute, Value value, Span place) {
        List<BlockValues> blocks = index.blocks(block.type(), block.name());
        Attribute<?> known = block.attribute(attribute);
        if (blocks.size() > 1 && known != null && !together(known, blocks).rawEquals(value)) {
            int number = blocks.indexOf(block);
            String which = number == blocks.size() - 1 ? "last" : number == 0 ? "first" : "number " + (number + 1);
            diagnostics.addOnce(Diagnostic.finding(
                    Code.SPLIT_REFERENCE,
                    place,
                    "The target " + block.name() + " is written in " + blocks.size()
                            + " blocks, and this is what the " + which + " of them says about " + attribute
                            + ", not what the target has."));
        }
    }

    /// The value of an attribute that blocks have together; those that did not read it say nothing.
    private static <T> Value together(Attribute<T> attribute, List<BlockValues> blocks) {
        T all = null;
        for (BlockValues block : blocks) {
            T content = block.evaluated(attribute);
            if (content != null) {
                all = all == null ? attribute.first(content) : attribute.merge(all, content);
            }
        }
        return attribute.value(all);
    }

    @Override
    public void addKnown(Map<String, Value> known) {
        for (Map.Entry<String, Map<String, Seen>> type : seen.entrySet()) {
            for (Map.Entry<String, Seen> name : type.getValue().entrySet()) {
                known.put(type.getKey() + "." + name.getKey(), name.getValue().object());
            }
        }
    }

    @Override
    public void addNames(Collection<String> names) {
        names.addAll(BlockScope.TYPES);
    }

    /// What references see.
    ///
    /// @param merged what the block shows instead of its own values, null for these
    private record Seen(BlockValues block, @Nullable Target merged) {

        Value value(String name) {
            Attribute<?> attribute = block.attribute(name);
            return merged == null || attribute == null ? block.known(name) : value(attribute, merged);
        }

        private static <T> Value value(Attribute<T> attribute, Target target) {
            return attribute.value(target.get(attribute));
        }

        Value object() {
            if (merged == null) {
                return block.object();
            }
            Map<String, Value> attributes = new LinkedHashMap<>();
            attributes.put("name", Value.of(block.name()));
            for (Attribute<?> attribute : block.schema()) {
                attributes.put(attribute.name(), value(attribute, merged));
            }
            return Value.object(attributes);
        }
    }
}
