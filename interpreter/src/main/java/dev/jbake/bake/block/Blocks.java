package dev.jbake.bake.block;

import dev.jbake.bake.definition.Target;
import dev.jbake.cty.Value;
import dev.jbake.eval.Scope;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The `target` and `group` blocks by name, as expressions see them.
interface Blocks {

    /// The value of `target.name` or `target.name.attribute`, null if there is no block of the type.
    Scope.@Nullable Found find(ScopeTraversal traversal);

    /// Evaluates a single expression.
    ///
    /// @param scope its names
    /// @param otherwise the value if something that it refers to is wrong
    Value evaluate(Expression expression, Scope scope, Value otherwise, Supplier<Value> evaluation);

    /// Reads all attributes of a block.
    ///
    /// @param reading returns the target, null for a group
    void read(BlockValues block, Supplier<@Nullable Target> reading);

    /// Adds the values of what has been read, as `target.NAME`; evaluates nothing.
    void addKnown(Map<String, Value> known);

    /// Adds the types of blocks that can be referred to.
    void addNames(Collection<String> names);
}
