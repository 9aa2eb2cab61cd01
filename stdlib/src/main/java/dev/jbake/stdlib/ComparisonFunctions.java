package dev.jbake.stdlib;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.convert.Unification;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Parameter;
import java.util.ArrayList;
import java.util.List;

/// Functions of equality, order and truth.
final class ComparisonFunctions {
    private ComparisonFunctions() {}

    static Function declare(String name) {
        return switch (name) {
            case "and" ->
                logic(name, "Applies the logical AND operation to the given boolean values.")
                        .example("and(true, false)", "false")
                        .returning(Type.BOOL, call -> call.argument(0).and(call.argument(1)));
            case "or" ->
                logic(name, "Applies the logical OR operation to the given boolean values.")
                        .example("or(true, false)", "true")
                        .returning(Type.BOOL, call -> call.argument(0).or(call.argument(1)));
            case "not" ->
                Declaration.of(name, "Applies the logical NOT operation to the given boolean value.")
                        .parameter(Parameter.of("val", Type.BOOL).allowDynamic())
                        .example("not(true)", "false")
                        .returning(Type.BOOL, call -> call.argument(0).not());
            case "coalesce" ->
                Declaration.of(
                                name,
                                "Returns the first of the given arguments that isn't null, or raises an error if there are no non-null arguments.")
                        .variadic(any("vals"))
                        .example("coalesce(null, \"a\")", "\"a\"")
                        .returning(ComparisonFunctions::coalesceType, ComparisonFunctions::coalesce);
            case "equal" ->
                Declaration.of(name, "Returns true if the two given values are equal, or false otherwise.")
                        .parameter(any("a"))
                        .parameter(any("b"))
                        .example("equal(\"a\", \"a\")", "true")
                        .returning(Type.BOOL, call -> call.argument(0).equal(call.argument(1)));
            case "notequal" ->
                Declaration.of(name, "Returns false if the two given values are equal, or true otherwise.")
                        .parameter(any("a"))
                        .parameter(any("b"))
                        .example("notequal(\"a\", \"b\")", "true")
                        .returning(Type.BOOL, call -> call.argument(0).notEqual(call.argument(1)));
            case "greaterthan" ->
                order(name, "Returns true if and only if the second number is greater than the first.")
                        .example("greaterthan(2, 1)", "true")
                        .returning(Type.BOOL, call -> call.argument(0).greaterThan(call.argument(1)));
            case "greaterthanorequalto" ->
                order(name, "Returns true if and only if the second number is greater than or equal to the first.")
                        .example("greaterthanorequalto(2, 2)", "true")
                        .returning(Type.BOOL, call -> call.argument(0).greaterThanOrEqualTo(call.argument(1)));
            case "lessthan" ->
                order(name, "Returns true if and only if the second number is less than the first.")
                        .example("lessthan(2, 1)", "false")
                        .returning(Type.BOOL, call -> call.argument(0).lessThan(call.argument(1)));
            case "lessthanorequalto" ->
                order(name, "Returns true if and only if the second number is less than or equal to the first.")
                        .example("lessthanorequalto(2, 2)", "true")
                        .returning(Type.BOOL, call -> call.argument(0).lessThanOrEqualTo(call.argument(1)));
            default -> throw new IllegalStateException(name);
        };
    }

    private static Parameter any(String name) {
        return Parameter.of(name, Type.DYNAMIC).allowNull().allowUnknown().allowDynamic();
    }

    private static Declaration logic(String name, String description) {
        return Declaration.of(name, description)
                .parameter(Parameter.of("a", Type.BOOL).allowDynamic())
                .parameter(Parameter.of("b", Type.BOOL).allowDynamic());
    }

    private static Declaration order(String name, String description) {
        return Declaration.of(name, description)
                .parameter(Parameter.of("a", Type.NUMBER).allowUnknown().allowDynamic())
                .parameter(Parameter.of("b", Type.NUMBER).allowUnknown().allowDynamic());
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
        throw new FunctionException("no non-null arguments");
    }
}
