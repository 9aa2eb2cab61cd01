package dev.jbake.stdlib.number;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.convert.Unification;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions of equality, order and truth.
public final class ComparisonFunctions {
    private ComparisonFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Truth and comparison");
        String name = lookup.name();
        if (lookup.is("and")) {
            return logic(name, "Whether both are true.")
                    .example("and(true, false)", "false")
                    .note("The same as `a && b`.")
                    .returning(Type.BOOL, call -> call.argument(0).and(call.argument(1)));
        }
        if (lookup.is("or")) {
            return logic(name, "Whether at least one is true.")
                    .example("or(true, false)", "true")
                    .note("The same as `a || b`.")
                    .returning(Type.BOOL, call -> call.argument(0).or(call.argument(1)));
        }
        if (lookup.is("not")) {
            return Declaration.of(name, "True for false, and false for true.")
                    .parameter(Parameter.of("val", Type.BOOL, "The value.").allowDynamic())
                    .example("not(true)", "false")
                    .note("The same as `!val`.")
                    .returning(Type.BOOL, call -> call.argument(0).not());
        }
        if (lookup.is("coalesce")) {
            return Declaration.of(name, "The first argument that is not null.")
                    .variadic(any("vals", "Values of types that have a type in common."))
                    .example("coalesce(null, \"a\")", "\"a\"")
                    .example("coalesce(\"\", \"a\")", "\"\"")
                    .note("An empty string is not null.")
                    .returning(ComparisonFunctions::coalesceType, ComparisonFunctions::coalesce);
        }
        if (lookup.is("equal")) {
            return Declaration.of(name, "Whether two values are equal, their types included.")
                    .parameter(any("a", "A value."))
                    .parameter(any("b", "The other value."))
                    .example("equal(\"a\", \"a\")", "true")
                    .example("equal(\"1\", 1)", "false")
                    .note("The same as `a == b`.")
                    .returning(Type.BOOL, call -> call.argument(0).equal(call.argument(1)));
        }
        if (lookup.is("notequal")) {
            return Declaration.of(name, "Whether two values differ.")
                    .parameter(any("a", "A value."))
                    .parameter(any("b", "The other value."))
                    .example("notequal(\"a\", \"b\")", "true")
                    .note("The same as `a != b`.")
                    .returning(Type.BOOL, call -> call.argument(0).notEqual(call.argument(1)));
        }
        if (lookup.is("greaterthan")) {
            return order(name, "Whether the first number is greater.")
                    .example("greaterthan(2, 1)", "true")
                    .note("The same as `a > b`.")
                    .returning(Type.BOOL, call -> call.argument(0).greaterThan(call.argument(1)));
        }
        if (lookup.is("greaterthanorequalto")) {
            return order(name, "Whether the first number is greater, or they are equal.")
                    .example("greaterthanorequalto(2, 2)", "true")
                    .note("The same as `a >= b`.")
                    .returning(Type.BOOL, call -> call.argument(0).greaterThanOrEqualTo(call.argument(1)));
        }
        if (lookup.is("lessthan")) {
            return order(name, "Whether the first number is less.")
                    .example("lessthan(2, 1)", "false")
                    .note("The same as `a < b`.")
                    .returning(Type.BOOL, call -> call.argument(0).lessThan(call.argument(1)));
        }
        if (lookup.is("lessthanorequalto")) {
            return order(name, "Whether the first number is less, or they are equal.")
                    .example("lessthanorequalto(2, 2)", "true")
                    .note("The same as `a <= b`.")
                    .returning(Type.BOOL, call -> call.argument(0).lessThanOrEqualTo(call.argument(1)));
        }
        return null;
    }

    private static Parameter any(String name, String text) {
        return Parameter.of(name, Type.DYNAMIC, text).allowNull().allowUnknown().allowDynamic();
    }

    private static Declaration logic(String name, String description) {
        return Declaration.of(name, description)
                .parameter(Parameter.of("a", Type.BOOL, "A truth value.").allowDynamic())
                .parameter(Parameter.of("b", Type.BOOL, "The other value.").allowDynamic());
    }

    private static Declaration order(String name, String description) {
        return Declaration.of(name, description)
                .parameter(Parameter.of("a", Type.NUMBER, "The first number.")
                        .allowUnknown()
                        .allowDynamic())
                .parameter(Parameter.of("b", Type.NUMBER, "The second number.")
                        .allowUnknown()
                        .allowDynamic());
    }

    private static Type coalesceType(List<Value> arguments) throws FunctionException {
        List<Type> types = new ArrayList<>();
        for (Value argument : arguments) {
            types.add(argument.type());
        }
        Unification common = Unification.find(types);
        if (common == null) {
            throw new FunctionException("all arguments must have the same type");
        }
        return common.type();
    }

    private static Value coalesce(Call call) throws FunctionException {
        for (Value argument : call.arguments()) {
            if (!argument.isKnown()) {
                return Value.unknown(call.type());
            }
            if (!argument.isNull()) {
                try {
                    return Conversion.convert(argument, call.type());
                } catch (ConversionException e) {
                    throw new FunctionException(e.getMessage());
                }
            }
        }
        throw FunctionException.onlyNulls();
    }
}
