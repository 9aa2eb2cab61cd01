package dev.jbake.bake;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.eval.DeepCalls;
import dev.jbake.eval.Evaluator;
import dev.jbake.eval.LazyFunction;
import dev.jbake.eval.Scope;
import dev.jbake.eval.UserFunction;
import dev.jbake.function.CallContext;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionTable;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Expression.ScopeTraversal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of all files together: each is evaluated once, when it is first asked for.
final class Globals implements Scope {
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final VariableInput input;
    private final FunctionTable builtIn;
    private final CallContext callContext;
    private final Diagnostics diagnostics;
    private final DeepCalls depth = new DeepCalls();
    private final Functions functions;
    private @Nullable Blocks blocks;

    Globals(
            Map<String, String> builtInVariables,
            VariableInput input,
            FunctionTable builtIn,
            CallContext callContext,
            Diagnostics diagnostics) {
        this.input = input;
        this.builtIn = builtIn;
        this.callContext = callContext;
        this.diagnostics = diagnostics;
        this.functions = new Functions(this, diagnostics);
        for (Map.Entry<String, String> variable : builtInVariables.entrySet()) {
            values.put(variable.getKey(), Value.of(variable.getValue()));
        }
    }

    /// Defines a plain attribute; a later one of the same name counts.
    void add(Body.Attribute attribute) {
        attributes.put(attribute.name(), attribute);
    }

    /// Defines a variable; a later one of the same name counts.
    void add(Variable variable) {
        variables.put(variable.name(), variable);
        input.declare(variable.name());
    }

    Functions functions() {
        return functions;
    }

    Iterable<Variable> variables() {
        return variables.values();
    }

    /// The variables as a list shows them.
    List<DefinedVariable> listed() {
        List<DefinedVariable> listed = new ArrayList<>();
        for (Variable variable : variables.values()) {
            boolean hidden = attributes.containsKey(variable.name());
            Value value = value(variable.name(), variable.span());
            if (value != null) {
                listed.add(DefinedVariable.of(variable, hidden ? null : variable.constraint(diagnostics), value));
            }
        }
        return listed;
    }

    boolean isVariable(String name) {
        return variables.containsKey(name);
    }

    /// Says that there is a block of the type; until {@link #open} the type has a name but nothing under it.
    void seeBlock(String type) {
        values.putIfAbsent(type, Value.emptyMap(Type.map(Type.STRING)));
    }

    /// From now on `target.name` and `group.name` mean blocks.
    // Compat: variables are evaluated before that and cannot refer to blocks (variables/of-target).
    void open(Blocks all) {
        blocks = all;
    }

    /// Evaluates every variable that was not asked for yet.
    void forceVariables() {
        for (Map.Entry<String, Variable> variable : variables.entrySet()) {
            value(variable.getKey(), variable.getValue().span());
        }
        for (Variable variable : variables.values()) {
            variable.validate(this, diagnostics);
        }
    }

    /// Evaluates every plain attribute that was not asked for yet.
    void forceAttributes() {
        for (Map.Entry<String, Body.Attribute> attribute : attributes.entrySet()) {
            value(attribute.getKey(), attribute.getValue().span());
        }
    }

    @Override
    public @Nullable Found find(ScopeTraversal traversal) {
        String root = traversal.root();
        if (blocks != null && Blocks.isBlockType(root)) {
            return blocks.find(traversal);
        }
        Value value = value(root, traversal.rootSpan());
        return value == null ? null : new Found(value, 0);
    }

    /// The value of a name, null where it is not defined; dynamic after a diagnostic.
    @Nullable
    Value value(String name, Span place) {
        Value known = values.get(name);
        if (known != null) {
            return known;
        }
        Body.Attribute attribute = attributes.get(name);
        Variable variable = variables.get(name);
        if (attribute == null && variable == null) {
            return null;
        }
        if (!inProgress.add(name)) {
            diagnostics.error(Code.CYCLE, "Invalid expression", "variable cycle not allowed for " + name, place);
            return Value.DYNAMIC;
        }
        try {
            Value value = depth.call(() -> evaluate(name, attribute, variable));
            values.put(name, value);
            return value;
        } finally {
            inProgress.remove(name);
        }
    }

    private Value evaluate(String name, Body.@Nullable Attribute attribute, @Nullable Variable variable) {
        if (attribute == null && variable != null) {
            return variable.evaluate(this, input, diagnostics);
        }
        if (attribute == null) {
            return Value.DYNAMIC;
        }
        Value value = read(attribute.expression());
        // Compat: the environment overrides an attribute that has the name of a variable
        // (variables/attribute-of-same-name).
        return variable == null ? value : input.override(name, value, attribute.span(), diagnostics);
    }

    private Value read(Expression expression) {
        if (blocks == null) {
            return Evaluator.evaluate(expression, this, diagnostics);
        }
        int before = diagnostics.errors();
        blocks.begin(() -> List.of(expression), this);
        Value value =
                diagnostics.errors() == before ? Evaluator.evaluate(expression, this, diagnostics) : Value.DYNAMIC;
        blocks.end();
        return value;
    }

    @Override
    public @Nullable Function function(String name) {
        return builtIn.lookup(name);
    }

    /// Whether a name calls a built-in function, whatever the files define.
    boolean isBuiltIn(String name) {
        return builtIn.lookup(name) != null || LazyFunction.exists(name);
    }

    @Override
    public @Nullable UserFunction userFunction(String name) {
        return functions.get(name);
    }

    @Override
    public boolean isBroken(String function) {
        return functions.isDefined(function);
    }

    @Override
    public CallContext callContext() {
        return callContext;
    }

    @Override
    public void addVariableNames(Collection<String> names) {
        names.addAll(attributes.keySet());
        names.addAll(variables.keySet());
        if (blocks != null) {
            names.add("target");
            names.add("group");
        }
    }

    @Override
    public void addFunctionNames(Collection<String> names) {
        names.addAll(builtIn.names());
        names.addAll(functions.names());
    }
}
