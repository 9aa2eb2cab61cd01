package dev.jbake.bake.block;

import dev.jbake.bake.definition.Target;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.eval.Scope;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The blocks while their names are still being computed: a type has a name, but nothing under it.
final class UnreadBlocks implements Blocks {
    private final Set<String> types;

    /// @param types those of the blocks up to the one that is named now
    UnreadBlocks(Set<String> types) {
        this.types = types;
    }

    @Override
    public Scope.@Nullable Found find(ScopeTraversal traversal) {
        return types.contains(traversal.root()) ? new Scope.Found(Value.emptyMap(Type.map(Type.STRING)), 0) : null;
    }

    @Override
    public Value evaluate(Expression expression, Scope scope, Value otherwise, Supplier<Value> evaluation) {
        return evaluation.get();
    }

    @Override
    public void read(BlockValues block, Supplier<@Nullable Target> reading) {
        throw new IllegalStateException("not all blocks have names yet");
    }

    @Override
    public void addKnown(Map<String, Value> known) {}

    @Override
    public void addNames(Collection<String> names) {}
}
