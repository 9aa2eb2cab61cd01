package dev.jbake.stdlib.collection;

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

/// Functions of sets.
public final class SetFunctions {
    /// The steps that each element of a set takes.
    private static final int SLOWNESS = 64;

    private SetFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Sets");
        String name = lookup.name();
        if (lookup.is("sethaselement")) {
            return Declaration.of(name, "Whether a set has an element.")
                    .parameter(set("set", "The set."))
                    .parameter(
                            Parameter.of("elem", Type.DYNAMIC, "The element.").allowDynamic())
                    .example("sethaselement([\"a\", \"b\"], \"b\")", "true")
                    .returning(Type.BOOL, call -> call.argument(0).hasElement(call.argument(1)));
        }
        if (lookup.is("setintersection")) {
            return Declaration.of(name, "The elements that all sets have in common.")
                    .parameter(set("first_set", "A set."))
                    .variadic(set("other_sets", "More sets."))
                    .example("setintersection([\"a\", \"b\"], [\"b\", \"c\"])", "[\"b\"]")
                    .returning(SetFunctions::type, call -> fold(call, SetFunctions::intersection, false));
        }
        if (lookup.is("setproduct")) {
            return Declaration.of(name, "All combinations of one element of each set.")
                    .variadic(Parameter.of("sets", Type.DYNAMIC, "Two or more sets or lists; lists keep their order.")
                            .allowUnknown())
                    .example("setproduct([\"a\", \"b\"], [1])", "[[\"a\",1],[\"b\",1]]")
                    .note("The number of results is the product of the sizes.")
                    .returning(SetProduct::type, SetProduct::apply);
        }
        if (lookup.is("setsubtract")) {
            return Declaration.of(name, "The elements of the first set that are not in the second.")
                    .parameter(set("a", "The first set."))
                    .parameter(set("b", "The second set."))
                    .example("setsubtract([\"a\", \"b\"], [\"b\"])", "[\"a\"]")
                    .returning(SetFunctions::type, call -> fold(call, SetFunctions::difference, false));
        }
        if (lookup.is("setsymmetricdifference")) {
            return Declaration.of(
                            name,
                            "The elements that are in one of two sets but not in both; each further set is combined with that result.")
                    .parameter(set("first_set", "A set."))
                    .variadic(set("other_sets", "More sets."))
                    .example("setsymmetricdifference([\"a\", \"b\"], [\"b\", \"c\"])", "[\"a\",\"c\"]")
                    .returning(SetFunctions::type, call -> fold(call, SetFunctions::symmetric, false));
        }
        if (lookup.is("setunion")) {
            return Declaration.of(name, "The elements that are in at least one of the sets.")
                    .parameter(set("first_set", "A set."))
                    .variadic(set("other_sets", "More sets."))
                    .example("setunion([\"b\"], [\"a\", \"b\"])", "[\"a\",\"b\"]")
                    .returning(SetFunctions::type, call -> fold(call, SetFunctions::union, true));
        }
        return null;
    }

    private static Parameter set(String name, String text) {
        return Parameter.of(name, Type.set(Type.DYNAMIC), text).allowDynamic();
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
            call.context().work().step(SLOWNESS * (elements.size() + next.weight()));
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
