package dev.jbake.bake.block;

import dev.jbake.cty.Type;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.eval.DeepCalls;
import dev.jbake.eval.References;
import dev.jbake.eval.TypeExpression;
import dev.jbake.eval.UnknownFunction;
import dev.jbake.eval.UserFunction;
import dev.jbake.function.Declaration;
import dev.jbake.function.Parameter;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.Call;
import dev.jbake.syntax.Expression.ScopeTraversal;
import dev.jbake.syntax.TupleConstructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The functions that the files define. They must not call themselves, not even through others.
final class Functions {
    private final Globals globals;
    private final Diagnostics diagnostics;
    private final Map<String, Body.Block> blocks = new LinkedHashMap<>();
    private final Map<String, UserFunction> checked = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private final DeepCalls depth = new DeepCalls();

    Functions(Globals globals, Diagnostics diagnostics) {
        this.globals = globals;
        this.diagnostics = diagnostics;
    }

    /// Defines a function; a later one of the same name counts.
    void add(Body.Block block) {
        blocks.put(block.labels().getFirst().text(), block);
    }

    Collection<String> names() {
        return blocks.keySet();
    }

    boolean isDefined(String name) {
        return blocks.containsKey(name);
    }

    /// Checks every function, called or not. A built-in function of the same name is the one that is called.
    // Compat: a function of the file that is named like a built-in one is not even checked (functions/named-as-try).
    void checkAll() {
        for (String name : blocks.keySet()) {
            if (!globals.isBuiltIn(name)) {
                get(name);
            }
        }
        findCycles();
    }

    /// The function of a name, null if it is not defined or wrong.
    @Nullable
    UserFunction get(String name) {
        Body.Block block = blocks.get(name);
        if (block != null && tried.add(name)) {
            UserFunction function = read(name, block);
            if (function != null) {
                checked.put(name, function);
            }
        }
        return checked.get(name);
    }

    private @Nullable UserFunction read(String name, Body.Block block) {
        Body.Attribute parameters = block.body().attribute("params");
        Body.Attribute variadic = block.body().attribute("variadic_params");
        Body.Attribute written = block.body().attribute("result");
        Expression result = written == null ? null : written.expression();
        if (result == null || parameters == null) {
            Span place = parameters == null ? block.labels().getFirst().span() : parameters.span();
            String missing = result == null ? "result" : "params";
            wrong("Invalid function", "empty " + missing + " not allowed for " + name, place);
            return null;
        }
        Declaration declaration = declaration(name, parameters.expression(), variadic);
        if (declaration == null) {
            return null;
        }
        boolean variables = variablesExist(declaration, result);
        boolean functions = functionsExist(result);
        return variables && functions ? new UserFunction(declaration, result, globals, depth) : null;
    }

    private @Nullable Declaration declaration(String name, Expression parameters, Body.@Nullable Attribute variadic) {
        if (!(parameters instanceof TupleConstructor list)) {
            wrong("Invalid expression", "A static list expression is required.", parameters.startSpan());
            return null;
        }
        boolean valid = true;
        Declaration declaration = Declaration.of(name, "");
        for (Expression element : list.elements()) {
            String parameter = TypeExpression.keyword(element);
            if (parameter == null) {
                wrong("Invalid param element", "Each parameter name must be an identifier.", element.span());
                valid = false;
            } else {
                declaration = declaration.parameter(parameter, Type.DYNAMIC, "");
            }
        }
        if (variadic != null) {
            String parameter = TypeExpression.keyword(variadic.expression());
            if (parameter == null) {
                wrong("Invalid param element", "Each parameter name must be an identifier.", variadic.span());
                valid = false;
            } else {
                declaration = declaration.variadic(Parameter.of(parameter, Type.DYNAMIC, ""));
            }
        }
        return valid ? declaration : null;
    }

    /// Whether all variables that the result refers to are there, called or not.
    private boolean variablesExist(Declaration declaration, Expression result) {
        Set<String> parameters = new HashSet<>();
        for (Parameter parameter : declaration.parameters()) {
            parameters.add(parameter.name());
        }
        if (declaration.variadic() != null) {
            parameters.add(declaration.variadic().name());
        }
        boolean valid = true;
        for (ScopeTraversal variable : References.of(result).variables()) {
            String root = variable.root();
            if (!parameters.contains(root) && globals.value(root, variable.rootSpan()) == null) {
                diagnostics.error(
                        Code.UNKNOWN_VARIABLE,
                        "Unknown variable",
                        "There is no variable named \"" + root + "\"."
                                + Suggestions.didYouMean(root, () -> names(parameters), diagnostics),
                        variable.rootSpan());
                valid = false;
            }
        }
        return valid;
    }

    private List<String> names(Collection<String> parameters) {
        List<String> names = new ArrayList<>(parameters);
        globals.addVariableNames(names);
        return names;
    }

    private boolean functionsExist(Expression result) {
        boolean valid = true;
        for (Call call : References.of(result).calls()) {
            if (!isDefined(call.name()) && !globals.isBuiltIn(call.name())) {
                UnknownFunction.report(call, globals, diagnostics);
                valid = false;
            }
        }
        return valid;
    }

    /// Finds functions that reach themselves, without recursion: a chain may be as long as the file.
    private void findCycles() {
        Set<String> done = new HashSet<>();
        for (String name : blocks.keySet()) {
            Map<String, List<Call>> path = new LinkedHashMap<>();
            List<String> stack = new ArrayList<>();
            enter(name, path, stack, done);
            while (!stack.isEmpty()) {
                String top = stack.getLast();
                List<Call> calls = path.get(top);
                if (calls == null || calls.isEmpty()) {
                    path.remove(top);
                    stack.removeLast();
                    continue;
                }
                Call call = calls.removeLast();
                if (path.containsKey(call.name())) {
                    wrongCycle(call, top);
                } else {
                    enter(call.name(), path, stack, done);
                }
            }
        }
    }

    private void enter(String name, Map<String, List<Call>> path, List<String> stack, Set<String> done) {
        UserFunction function = checked.get(name);
        if (function != null && done.add(name)) {
            path.put(name, new ArrayList<>(References.of(function.result()).calls()));
            stack.add(name);
        }
    }

    private void wrongCycle(Call call, String caller) {
        diagnostics.error(
                Code.CYCLE, "Invalid expression", "function cycle not allowed for " + call.name(), call.nameSpan());
        checked.remove(caller);
        checked.remove(call.name());
    }

    private void wrong(String summary, String detail, Span subject) {
        diagnostics.error(Code.INVALID_BLOCK, summary, detail, subject);
    }
}
