package dev.jbake.eval;

import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.function.Declaration;
import dev.jbake.function.Parameter;
import dev.jbake.syntax.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A function that a file defines.
///
/// @param declaration its name and parameters
/// @param result its result expression
/// @param scope the names of the file, to which the parameters are added
/// @param depth shared by all functions, for calls inside calls
public record UserFunction(Declaration declaration, Expression result, Scope scope, DeepCalls depth) {
    /// The steps that a call costs; some continue on a fresh stack.
    private static final int STEPS = 500;

    Value call(List<Value> arguments, Diagnostics diagnostics) {
        scope.work().step(STEPS);
        Map<String, Value> names = new LinkedHashMap<>();
        List<Parameter> parameters = declaration.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            names.put(parameters.get(i).name(), arguments.get(i));
        }
        Parameter variadic = declaration.variadic();
        if (variadic != null) {
            names.put(variadic.name(), Value.tuple(arguments.subList(parameters.size(), arguments.size())));
        }
        return depth.call(() -> new Evaluator(new LocalScope(scope, names), diagnostics).evaluate(result));
    }
}
