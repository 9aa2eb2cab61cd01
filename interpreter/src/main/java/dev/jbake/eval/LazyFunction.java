package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Positions;
import dev.jbake.function.Declaration;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Parameter;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function whose arguments are passed unevaluated.
public final class LazyFunction {
    private static final List<LazyFunction> ALL = List.of(
            new LazyFunction(
                    Declaration.of("try", "The value of the first expression that can be evaluated.")
                            .variadic(Parameter.of("expressions", Type.DYNAMIC, "Expressions, tried in order.")
                                    .asLazy())
                            .example("try(upper([1]), \"x\")", "\"x\"")
                            .example("try({ a = 1 }.b, \"none\")", "\"none\"")
                            .note("Expressions after the first one that succeeds are not evaluated."),
                    LazyFunction::tryAll),
            new LazyFunction(
                    Declaration.of("can", "Whether an expression can be evaluated.")
                            .parameter(Parameter.of("expression", Type.DYNAMIC, "The expression.")
                                    .asLazy())
                            .example("can(upper([1]))", "false")
                            .giving(Type.BOOL),
                    LazyFunction::can),
            new LazyFunction(
                    Declaration.of("convert", "A value converted to a type.")
                            .parameter(Parameter.of("value", Type.DYNAMIC, "The value.")
                                    .allowNull()
                                    .allowDynamic())
                            .parameter(Parameter.of("type", Type.DYNAMIC, "A type, as in a variable's `type`.")
                                    .asLazy())
                            .example("convert(\"5\", number)", "5")
                            .example("convert([1, \"a\", 1], set(string))", "[\"1\",\"a\"]"),
                    LazyFunction::convert));

    private final Declaration declaration;
    private final Body body;

    private LazyFunction(Declaration declaration, Body body) {
        this.declaration = declaration;
        this.body = body;
    }

    /// The implementation of such a function.
    @FunctionalInterface
    private interface Body {
        Value call(List<Expression> written, List<Value> expanded, Evaluator evaluator) throws FunctionException;
    }

    static @Nullable LazyFunction named(String name) {
        for (LazyFunction function : ALL) {
            if (function.declaration.name().equals(name)) {
                return function;
            }
        }
        return null;
    }

    /// Whether there is such a function with this name.
    public static boolean exists(String name) {
        return named(name) != null;
    }

    static void addNames(Collection<String> names) {
        for (LazyFunction function : ALL) {
            names.add(function.declaration.name());
        }
    }

    static List<Declaration> declarations() {
        List<Declaration> declarations = new ArrayList<>();
        for (LazyFunction function : ALL) {
            declarations.add(function.declaration);
        }
        return declarations;
    }

    Declaration declaration() {
        return declaration;
    }

    /// @param written the arguments as written
    /// @param expanded the values of the last ones if they were an expanded sequence
    Value call(List<Expression> written, List<Value> expanded, Evaluator evaluator) throws FunctionException {
        return body.call(written, expanded, evaluator);
    }

    private static Value tryAll(List<Expression> written, List<Value> expanded, Evaluator evaluator)
            throws FunctionException {
        if (written.isEmpty()) {
            throw new FunctionException("at least one argument is required");
        }
        Diagnostics all = new Diagnostics();
        int evaluated = written.size() - expanded.size();
        for (int i = 0; i < written.size(); i++) {
            Diagnostics found = new Diagnostics();
            Value value = i < evaluated
                    ? evaluator.with(evaluator.scope(), found).evaluate(written.get(i))
                    : expanded.get(i - evaluated);
            if (!found.hasErrors()) {
                return value.isWhollyKnown() ? value : Value.DYNAMIC;
            }
            all.addAll(found.all());
        }
        StringBuilder reasons = new StringBuilder("no expression succeeded:\n");
        for (Diagnostic diagnostic : all.all()) {
            reasons.append("- ").append(diagnostic.summary());
            Span place = diagnostic.subject();
            if (place != null) {
                String at = new Positions(place.source()).describe(place);
                reasons.append(" (at ").append(at).append(')');
            }
            reasons.append("\n  ").append(diagnostic.detail()).append('\n');
        }
        throw new FunctionException(reasons.append("\nAt least one expression must produce a successful result")
                .toString());
    }

    private static Value can(List<Expression> written, List<Value> expanded, Evaluator evaluator) {
        if (!expanded.isEmpty()) {
            return Value.TRUE;
        }
        Diagnostics found = new Diagnostics();
        Value value = evaluator.with(evaluator.scope(), found).evaluate(written.getFirst());
        if (found.hasErrors()) {
            return Value.FALSE;
        }
        return value.isWhollyKnown() ? Value.TRUE : Value.unknown(Type.BOOL);
    }

    private static Value convert(List<Expression> written, List<Value> expanded, Evaluator evaluator)
            throws FunctionException {
        int before = evaluator.count();
        Value value = expanded.size() == 2 ? expanded.getFirst() : evaluator.evaluate(written.getFirst());
        Type type = new TypeExpression(evaluator.diagnostics()).read(written.get(1));
        if (evaluator.count() > before) {
            return Value.DYNAMIC;
        }
        try {
            // Compat: the value is converted to the type of its own conversion, which has no optional attributes
            // (types/convert-object-optional).
            return Conversion.convert(value, Conversion.convert(value, type).type());
        } catch (ConversionException e) {
            throw new FunctionException(0, e.getMessage());
        }
    }
}
