package dev.jbake.eval;

import dev.jbake.cty.Value;
import dev.jbake.function.CallContext;
import dev.jbake.function.Function;
import dev.jbake.function.Work;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names that an expression can use. A name may be evaluated only when it is looked up.
public interface Scope {

    /// The value at the start of a traversal, null if its root is not defined.
    @Nullable
    Found find(ScopeTraversal traversal);

    /// The built-in function with this name, null if there is none.
    @Nullable
    Function function(String name);

    /// The function that a file defines with this name, null if there is none or it is wrong.
    @Nullable
    UserFunction userFunction(String name);

    /// True for a function that cannot be called because its definition is wrong, which has been reported.
    boolean isBroken(String function);

    /// What built-in functions receive in addition to their arguments.
    CallContext callContext();

    /// What the run has evaluated so far.
    default Work work() {
        return callContext().work();
    }

    /// Adds the values of the names that have been evaluated, blocks as `target.NAME`; evaluates nothing.
    void addKnown(Map<String, Value> known);

    /// All names of variables, for suggestions.
    void addVariableNames(Collection<String> names);

    /// All names of functions, for suggestions.
    void addFunctionNames(Collection<String> names);

    /// The value found for the root and the first steps of a traversal.
    ///
    /// @param value the value; dynamic after a diagnostic
    /// @param steps how many steps lead to it
    record Found(Value value, int steps) {}
}
