package dev.jbake.eval;

import dev.jbake.cty.Value;
import dev.jbake.function.CallContext;
import dev.jbake.function.Function;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names inside a `for` expression or a function; they hide the outer ones.
public final class LocalScope implements Scope {
    private final Scope outer;
    private final Map<String, Value> names;

    /// @param outer the outer names
    /// @param names the local ones
    public LocalScope(Scope outer, Map<String, Value> names) {
        this.outer = outer;
        this.names = names;
    }

    @Override
    public @Nullable Found find(ScopeTraversal traversal) {
        Value local = names.get(traversal.root());
        return local == null ? outer.find(traversal) : new Found(local, 0);
    }

    @Override
    public @Nullable Function function(String name) {
        return outer.function(name);
    }

    @Override
    public @Nullable UserFunction userFunction(String name) {
        return outer.userFunction(name);
    }

    @Override
    public boolean isBroken(String function) {
        return outer.isBroken(function);
    }

    @Override
    public CallContext callContext() {
        return outer.callContext();
    }

    @Override
    public void addKnown(Map<String, Value> known) {
        outer.addKnown(known);
        known.putAll(names);
    }

    @Override
    public void addVariableNames(Collection<String> all) {
        all.addAll(names.keySet());
        outer.addVariableNames(all);
    }

    @Override
    public void addFunctionNames(Collection<String> all) {
        outer.addFunctionNames(all);
    }
}
