package dev.jbake.bake.block;

import dev.jbake.bake.definition.Target;
import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.DeepCalls;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.Scope;
import dev.jbake.eval.UserFunction;
import dev.jbake.function.CallContext;
import dev.jbake.function.Function;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The names of all files together, with the blocks under `target` and `group`.
final class BlockScope implements Scope {
    /// The types of the blocks that expressions can refer to.
    static final List<String> TYPES = List.of("target", "group");

    private final Globals globals;
    private final Diagnostics diagnostics;
    private final DeepCalls depth = new DeepCalls();
    private final BlockIndex index;
    private final Blocks blocks;

    private interface Access {
        Blocks to(BlockIndex index);
    }

    private BlockScope(Globals globals, List<NamedBlock> named, Access access, Diagnostics diagnostics) {
        this.globals = globals;
        this.diagnostics = diagnostics;
        this.index = new BlockIndex(named, this);
        this.blocks = access.to(index);
    }

    /// The scope in which blocks get their names.
    ///
    /// @param types those of the blocks up to the one that is named now
    static BlockScope ofNames(Set<String> types, Globals globals, Diagnostics diagnostics) {
        return new BlockScope(globals, List.of(), ignored -> new UnreadBlocks(types), diagnostics);
    }

    /// The scope in which blocks are read.
    ///
    /// @param under the names of the targets that lie under the blocks
    static BlockScope of(List<NamedBlock> named, Set<String> under, Globals globals, Diagnostics diagnostics) {
        return new BlockScope(
                globals,
                named,
                index -> index.isSplit()
                        ? new SplitTargets(index, under, diagnostics)
                        : new OnDemandBlocks(index, diagnostics),
                diagnostics);
    }

    static boolean isBlockType(String name) {
        return TYPES.contains(name);
    }

    /// All blocks, in file order.
    List<BlockValues> all() {
        return index.all();
    }

    /// Reads all attributes of a block.
    ///
    /// @param reading returns the target, null for a group
    void read(BlockValues block, Supplier<@Nullable Target> reading) {
        blocks.read(block, reading);
    }

    /// Evaluates a single expression of a block.
    ///
    /// @param scope its names
    /// @param otherwise the value if something that it refers to is wrong
    Value evaluate(Expression expression, Scope scope, Value otherwise, Supplier<Value> evaluation) {
        return blocks.evaluate(expression, scope, otherwise, evaluation);
    }

    /// Runs an evaluation that others may need in turn: a chain of blocks may be as long as the file.
    <T> T deeper(Supplier<T> evaluation) {
        return depth.call(evaluation);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /// Evaluates every plain attribute that has not been evaluated.
    void forceAttributes() {
        globals.forceAttributes(this::evaluate);
    }

    private Value evaluate(Expression expression) {
        return blocks.evaluate(
                expression, this, Value.DYNAMIC, () -> Evaluator.evaluate(expression, this, diagnostics));
    }

    @Override
    public @Nullable Found find(ScopeTraversal traversal) {
        if (isBlockType(traversal.root())) {
            return blocks.find(traversal);
        }
        Value value = globals.value(traversal.root(), traversal.rootSpan(), this::evaluate);
        return value == null ? null : new Found(value, 0);
    }

    @Override
    public @Nullable Function function(String name) {
        return globals.function(name);
    }

    @Override
    public @Nullable UserFunction userFunction(String name) {
        return globals.userFunction(name);
    }

    @Override
    public boolean isBroken(String function) {
        return globals.isBroken(function);
    }

    @Override
    public CallContext callContext() {
        return globals.callContext();
    }

    @Override
    public void addKnown(Map<String, Value> known) {
        globals.addKnown(known);
        blocks.addKnown(known);
    }

    @Override
    public void addVariableNames(Collection<String> names) {
        globals.addVariableNames(names);
        blocks.addNames(names);
    }

    @Override
    public void addFunctionNames(Collection<String> names) {
        globals.addFunctionNames(names);
    }
}
