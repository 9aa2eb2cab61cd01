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

/// Functions of sets.
final class SetFunctions {
    private SetFunctions() {}

    static Function declare(String name) {
        return switch (name) {
            case "sethaselement" ->
                Declaration.of(name, "Returns true if the given set contains the given element, or false otherwise.")
                        .parameter(set("set"))
                        .parameter(Parameter.of("elem", Type.DYNAMIC).allowDynamic())
                        .example("sethaselement([\"a\", \"b\"], \"b\")", "true")
                        .returning(Type.BOOL, call -> call.argument(0).hasElement(call.argument(1)));
            case "setintersection" ->
                Declaration.of(name, "Returns the intersection of all given sets.")
                        .parameter(set("first_set"))
                        .variadic(set("other_sets"))
                        .example("setintersection([\"a\", \"b\"], [\"b\", \"c\"])", "[\"b\"]")
                        .returning(SetFunctions::type, call -> fold(call, SetFunctions::intersection, false));
            case "setproduct" ->
                Declaration.of(name, "Calculates the cartesian product of two or more sets.")
                        .variadic(Parameter.of("sets", Type.DYNAMIC).allowUnknown())
                        .example("setproduct([\"a\", \"b\"], [1])", "[[\"a\",1],[\"b\",1]]")
                        .returning(SetProduct::type, SetProduct::apply);
            case "setsubtract" ->
                Declaration.of(name, "Returns the relative complement of the two given sets.")
                        .parameter(set("a"))
                        .parameter(set("b"))
                        .example("setsubtract([\"a\", \"b\"], [\"b\"])", "[\"a\"]")
                        .returning(SetFunctions::type, call -> fold(call, SetFunctions::difference, false));
            case "setsymmetricdifference" ->
                Declaration.of(name, "Returns the symmetric difference of the two given sets.")
                        .parameter(set("first_set"))
                        .variadic(set("other_sets"))
                        .example("setsymmetricdifference([\"a\", \"b\"], [\"b\", \"c\"])", "[\"a\",\"c\"]")
                        .returning(SetFunctions::type, call -> fold(call, SetFunctions::symmetric, false));
            case "setunion" ->
                Declaration.of(name, "Returns the union of all given sets.")
                        .parameter(set("first_set"))
                        .variadic(set("other_sets"))
                        .example("setunion([\"b\"], [\"a\", \"b\"])", "[\"a\",\"b\"]")
                        .returning(SetFunctions::type, call -> fold(call, SetFunctions::union, true));
            default -> throw new IllegalStateException(name);
        };
    }

    private static Parameter set(String name) {
        return Parameter.of(name, Type.set(Type.DYNAMIC)).allowDynamic();
    }

    private static Type type(List<Value> arguments) throws FunctionException {
        List<Type> elements = new ArrayList<>();
        for (Value argument : arguments) {
            if (argument.type().isDynamic()) {
                return Type.DYNAMIC;
            }
            Type element = argument.type().elementType();
            if (!element.isDynamic() || !argument.isKnown() || argument.lengthInt() > 0) {
                elements.add(element);
            }
        }
        if (elements.isEmpty()) {
            return Type.set(Type.DYNAMIC);
        }
        Unification common = Unification.find(elements);
        if (common == null) {
            throw new FunctionException("given sets must all have compatible element types");
        }
        return Type.set(common.type());
    }

    private interface Operation {
        List<Value> apply(Value left, Value right);
    }

    private static Value fold(Call call, Operation operation, boolean unknowns) throws FunctionException {
        List<Value> elements = List.of();
        for (int i = 0; i < call.count(); i++) {
            Value next;
            try {
                next = Conversion.convert(call.argument(i), call.type());
            } catch (ConversionException e) {
                throw new FunctionException(i, e.getMessage());
            }
            if (!unknowns && !next.isWhollyKnown()) {
                return Value.unknown(call.type());
            }
            elements = i == 0 ? next.elements() : operation.apply(of(elements, call.type()), next);
        }
        return of(elements, call.type());
    }

    private static Value of(List<Value> elements, Type type) {
        return elements.isEmpty() ? Value.emptySet(type.elementType()) : Value.set(elements);
    }

    private static List<Value> union(Value left, Value right) {
        List<Value> all = new ArrayList<>(left.elements());
        all.addAll(right.elements());
        return all;
    }

    private static List<Value> intersection(Value left, Value right) {
        List<Value> both = new ArrayList<>();
        for (Value element : left.elements()) {
            if (right.hasElement(element).isKnownTrue()) {
                both.add(element);
            }
        }
        return both;
    }

    private static List<Value> difference(Value left, Value right) {
        List<Value> rest = new ArrayList<>();
        for (Value element : left.elements()) {
            if (!right.hasElement(element).isKnownTrue()) {
                rest.add(element);
            }
        }
        return rest;
    }

    private static List<Value> symmetric(Value left, Value right) {
        List<Value> rest = difference(left, right);
        rest.addAll(difference(right, left));
        return rest;
    }
}
