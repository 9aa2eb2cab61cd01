package dev.jbake.bake.block;

import dev.jbake.bake.definition.Target;
import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.References;
import dev.jbake.eval.Scope;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The blocks if each has a name of its own: an attribute is evaluated when a reference to it is.
final class OnDemandBlocks implements Blocks {
    private final BlockIndex index;
    private final Diagnostics diagnostics;
    private final Set<BlockValues> read = new HashSet<>();
    private final Set<String> readTypes = new HashSet<>();
    private final List<Supplier<List<Expression>>> evaluations = new ArrayList<>();

    OnDemandBlocks(BlockIndex index, Diagnostics diagnostics) {
        this.index = index;
        this.diagnostics = diagnostics;
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
        List<BlockValues> blocks = index.blocks(type, reference.name());
        if (blocks.isEmpty() || !isReadable(blocks.getFirst(), reference)) {
            return new Scope.Found(index.names(type, readTypes.contains(type) || isReferredTo(type)), 0);
        }
        BlockValues block = blocks.getFirst();
        String attribute = reference.attribute();
        return attribute != null && block.has(attribute)
                ? new Scope.Found(block.known(attribute), 2)
                : new Scope.Found(block.object(), 1);
    }

    /// Evaluates what a reference asks for. False in a circle that closes before anything of the block is known.
    private boolean isReadable(BlockValues block, BlockReference reference) {
        String attribute = reference.attribute();
        if (attribute == null) {
            block.evaluateAll(reference.span());
            markRead(block);
        } else if (block.evaluate(attribute, reference.span())) {
            markRead(block);
        }
        return read.contains(block);
    }

    private void markRead(BlockValues block) {
        read.add(block);
        readTypes.add(block.type());
    }

    /// Whether what is evaluated now refers to any block of the type that exists.
    // Compat: the reference reads such blocks before it evaluates the expression
    // (errors/reference-to-unknown-target-first).
    private boolean isReferredTo(String type) {
        if (evaluations.isEmpty()) {
            return false;
        }
        for (Expression expression : evaluations.getLast().get()) {
            for (ScopeTraversal traversal : References.of(expression).variables()) {
                BlockReference reference = BlockReference.of(traversal);
                if (reference != null
                        && reference.type().equals(type)
                        && !index.blocks(type, reference.name()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Value evaluate(Expression expression, Scope scope, Value otherwise, Supplier<Value> evaluation) {
        evaluations.add(() -> List.of(expression));
        Value value = evaluation.get();
        evaluations.removeLast();
        return value;
    }

    @Override
    public void read(BlockValues block, Supplier<@Nullable Target> reading) {
        evaluations.add(block::unread);
        Target ignored = reading.get();
        evaluations.removeLast();
        markRead(block);
    }

    @Override
    public void addKnown(Map<String, Value> known) {
        for (BlockValues block : read) {
            known.put(block.type() + "." + block.name(), block.object());
        }
    }

    @Override
    public void addNames(Collection<String> names) {
        names.addAll(BlockScope.TYPES);
    }
}
