package dev.jbake.bake.block;

import dev.jbake.bake.definition.DefinedVariable;
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

/// The variables, functions and plain attributes of all files together: each is evaluated once, when it is first asked
/// for. As a scope it knows no blocks.
// Compat: variables and functions cannot refer to blocks (variables/of-target).
public final class Globals implements Scope {
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Set<String> invalid = new HashSet<>();
    private final VariableInput input;
    private final FunctionTable builtIn;
    private final CallContext callContext;
    private final Diagnostics diagnostics;
    private final DeepCalls depth = new DeepCalls();
    private final Functions functions;

    /// Evaluates the expression of a plain attribute with the names that the reference to it can see.
    interface Evaluation {
        Value of(Expression expression);
    }

    public Globals(
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

    public Iterable<Variable> variables() {
        return variables.values();
    }

    /// The variables as a list shows them.
    List<DefinedVariable> listed() {
        List<DefinedVariable> listed = new ArrayList<>();
        for (Variable variable : variables.values()) {
            boolean hidden = attributes.containsKey(variable.name());
            Value value = value(variable.name(), variable.span());
            if (value != null) {
                listed.add(DefinedVariable.of(
                        variable.name(),
                        variable.description(),
                        hidden ? null : variable.constraint(diagnostics),
                        value));
            }
        }
        return listed;
    }

    public boolean isVariable(String name) {
        return variables.containsKey(name);
    }

    /// Evaluates every variable that has not been evaluated, and validates all. One that is not valid is unknown from
    /// then on: what comes of its value would only hide the message of its author.
    void forceVariables() {
        for (Variable variable : variables.values()) {
            if (!variable.validations().isEmpty()) {
                value(variable.name(), variable.span());
                if (!variable.isValid(this, diagnostics)) {
                    invalid.add(variable.name());
                }
            }
        }
        for (Variable variable : variables.values()) {
            value(variable.name(), variable.span());
        }
    }

    /// Evaluates every plain attribute that has not been evaluated.
    ///
    /// @param evaluation of its expression
    void forceAttributes(Evaluation evaluation) {
        for (Map.Entry<String, Body.Attribute> attribute : attributes.entrySet()) {
            value(attribute.getKey(), attribute.getValue().span(), evaluation);
        }
    }

    @Override
    public @Nullable Found find(ScopeTraversal traversal) {
        Value value = value(traversal.root(), traversal.rootSpan());
        return value == null ? null : new Found(value, 0);
    }

    /// The value of a name in a scope without blocks, null if it is not defined; dynamic after a diagnostic.
    @Nullable
    Value value(String name, Span place) {
        return value(name, place, expression -> Evaluator.evaluate(expression, this, diagnostics));
    }

    /// The value of a name, null if it is not defined; dynamic after a diagnostic.
    ///
    /// @param evaluation of the expression of a plain attribute that has not been evaluated
    @Nullable
    Value value(String name, Span place, Evaluation evaluation) {
        Value known = values.get(name);
        if (known != null) {
            return invalid.contains(name) ? Value.DYNAMIC : known;
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
            Value value = depth.call(() -> evaluate(name, attribute, variable, evaluation));
            values.put(name, value);
            return value;
        } finally {
            inProgress.remove(name);
        }
    }

    private Value evaluate(
            String name, Body.@Nullable Attribute attribute, @Nullable Variable variable, Evaluation evaluation) {
        if (attribute == null && variable != null) {
            return variable.evaluate(this, input, diagnostics);
        }
        if (attribute == null) {
            return Value.DYNAMIC;
        }
        Value value = evaluation.of(attribute.expression());
        // Compat: the environment overrides an attribute if a variable has the same name
        // (variables/attribute-of-same-name).
        return variable == null ? value : input.override(name, value, attribute.span(), diagnostics);
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
    public void addKnown(Map<String, Value> known) {
        for (Map.Entry<String, Value> name : values.entrySet()) {
            if (!BlockScope.isBlockType(name.getKey())) {
                known.put(name.getKey(), name.getValue());
            }
        }
    }

    @Override
    public void addVariableNames(Collection<String> names) {
        names.addAll(attributes.keySet());
        names.addAll(variables.keySet());
    }

    @Override
    public void addFunctionNames(Collection<String> names) {
        names.addAll(builtIn.names());
        names.addAll(functions.names());
    }
}
