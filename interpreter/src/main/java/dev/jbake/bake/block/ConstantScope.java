package dev.jbake.bake.block;

import dev.jbake.cty.Value;
import dev.jbake.eval.Scope;
import dev.jbake.eval.UserFunction;
import dev.jbake.function.CallContext;
import dev.jbake.function.Function;
import dev.jbake.function.Work;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A scope without names, for expressions that must be constant.
final class ConstantScope implements Scope {
    static final ConstantScope ONLY = new ConstantScope();

    private ConstantScope() {}

    @Override
    public @Nullable Found find(ScopeTraversal traversal) {
        return null;
    }

    @Override
    public @Nullable Function function(String name) {
        return null;
    }

    @Override
    public @Nullable UserFunction userFunction(String name) {
        return null;
    }

    @Override
    public boolean isBroken(String function) {
        return false;
    }

    @Override
    public CallContext callContext() {
        throw new IllegalStateException("nothing can be called");
    }

    @Override
    public Work work() {
        return new Work();
    }

    @Override
    public void addKnown(Map<String, Value> known) {}

    @Override
    public void addVariableNames(Collection<String> names) {}

    @Override
    public void addFunctionNames(Collection<String> names) {}
}
