package dev.jbake.eval;

import dev.jbake.cty.Value;
import dev.jbake.function.CallContext;
import dev.jbake.function.Function;
import dev.jbake.function.Work;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names that an expression can use. Names may be evaluated only when they are asked for.
public interface Scope {

    /// What a traversal starts with, null where its root is not defined.
    @Nullable
    Found find(ScopeTraversal traversal);

    /// The built-in function of a name, null where there is none.
    @Nullable
    Function function(String name);

    /// The function that a file defines under a name, null where there is none or it is wrong.
    @Nullable
    UserFunction userFunction(String name);

    /// True for a function that a file defines so wrongly that it cannot be called; its diagnostic was given.
    boolean isBroken(String function);

    /// What built-in functions get besides their arguments.
    CallContext callContext();

    /// What the run has evaluated so far.
    default Work work() {
        return callContext().work();
    }

    /// Adds the values that names have by now, blocks as `target.NAME`; evaluates nothing.
    void addKnown(Map<String, Value> known);

    /// All names of variables, for suggestions.
    void addVariableNames(Collection<String> names);

    /// All names of functions, for suggestions.
    void addFunctionNames(Collection<String> names);

    /// The value found for the root and the first steps of a traversal.
    ///
    /// @param value the value; dynamic where a diagnostic was given
    /// @param steps how many steps it took
    record Found(Value value, int steps) {}
}
