package dev.jbake.stdlib.collection;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions of lists and tuples.
public final class SequenceFunctions {
    private static final int MOST_OF_RANGE = 1024;

    private SequenceFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Lists");
        String name = lookup.name();
        if (lookup.is("chunklist")) {
            return Declaration.of(name, "Splits a list into lists of one length; the last may be shorter.")
                    .parameter("list", Type.list(Type.DYNAMIC), "The list.")
                    .parameter("size", Type.NUMBER, "The length of each list; 0 gives one list.")
                    .example("chunklist([1, 2, 3], 2)", "[[1,2],[3]]")
                    .returning(arguments -> Type.list(arguments.get(0).type()), SequenceFunctions::chunk);
        }
        if (lookup.is("coalescelist")) {
            return Declaration.of(name, "The first of the lists that is not empty.")
                    .variadic(Parameter.of("vals", Type.DYNAMIC, "Lists or tuples.")
                            .allowNull()
                            .allowUnknown()
                            .allowDynamic())
                    .example("coalescelist([], [\"a\"])", "[\"a\"]")
                    .returning(SequenceFunctions::coalesceType, SequenceFunctions::coalesce);
        }
        if (lookup.is("compact")) {
            return Declaration.of(name, "The list without its empty strings.")
                    .parameter("list", Type.list(Type.STRING), "The list.")
                    .example("compact([\"a\", \"\", \"b\"])", "[\"a\",\"b\"]")
                    .returning(Type.list(Type.STRING), SequenceFunctions::compact);
        }
        if (lookup.is("concat")) {
            return Declaration.of(name, "One list of the elements of all lists, in order.")
                    .variadic(Parameter.of("seqs", Type.DYNAMIC, "Lists or tuples; tuples give a tuple."))
                    .example("concat([\"a\"], [\"b\", 1])", "[\"a\",\"b\",1]")
                    .returning(Concatenation::type, Concatenation::apply);
        }
        if (lookup.is("contains")) {
            return Declaration.of(name, "Whether a list, tuple or set has an element.")
                    .parameter("list", Type.DYNAMIC, "What to search in.")
                    .parameter("value", Type.DYNAMIC, "The element.")
                    .example("contains([\"a\", \"b\"], \"b\")", "true")
                    .example("contains([1, 2], \"1\")", "false")
                    .note("A number and a string are never equal.")
                    .returning(Type.BOOL, SequenceFunctions::contains);
        }
        if (lookup.is("distinct")) {
            return Declaration.of(name, "The list without duplicates; the first of equal elements is kept.")
                    .parameter("list", Type.list(Type.DYNAMIC), "The list.")
                    .example("distinct([\"b\", \"a\", \"b\"])", "[\"b\",\"a\"]")
                    .returning(arguments -> arguments.get(0).type(), SequenceFunctions::distinct);
        }
        if (lookup.is("element")) {
            return Declaration.of(name, "The element at an index; after the last element comes the first again.")
                    .parameter("list", Type.DYNAMIC, "A list or tuple, not empty.")
                    .parameter("index", Type.NUMBER, "The index, from 0; -1 is the last element.")
                    .example("element([\"a\", \"b\"], 3)", "\"b\"")
                    .note("`list[index]` is an error where there is no such place.")
                    .returning(Elements::elementType, Elements::element);
        }
        if (lookup.is("flatten")) {
            return Declaration.of(name, "One flat tuple of all elements, however deep the lists are nested.")
                    .parameter("list", Type.DYNAMIC, "A list, set or tuple.")
                    .example("flatten([\"a\", [\"b\", [\"c\"]]])", "[\"a\",\"b\",\"c\"]")
                    .returning(Flattening::type, Flattening::apply);
        }
        if (lookup.is("hasindex")) {
            return Declaration.of(name, "Whether an index or key exists.")
                    .parameter(Parameter.of("collection", Type.DYNAMIC, "A list, tuple or map; not an object.")
                            .allowDynamic())
                    .parameter(Parameter.of("key", Type.DYNAMIC, "An index or a key.")
                            .allowDynamic())
                    .example("hasindex([\"a\"], 1)", "false")
                    .example("hasindex(convert({ a = 1 }, map(number)), \"a\")", "true")
                    .returning(Elements::hasIndexType, call -> call.argument(0).hasIndex(call.argument(1)));
        }
        if (lookup.is("index")) {
            return Declaration.of(name, "The element at an index or key; it is an error if there is none.")
                    .parameter("collection", Type.DYNAMIC, "A list, tuple or map; not an object.")
                    .parameter(Parameter.of("key", Type.DYNAMIC, "An index, from 0, or a key.")
                            .allowDynamic())
                    .example("index([\"a\", \"b\"], 1)", "\"b\"")
                    .example("index(convert({ a = 1 }, map(number)), \"a\")", "1")
                    .note(
                            "`collection[key]` does the same, for objects too. To find the place of an element use `indexof`.")
                    .returning(Elements::indexType, Elements::index);
        }
        if (lookup.is("indexof")) {
            return Declaration.of(
                            name,
                            "The index of the first element that equals a value; it is an error if there is none.")
                    .since("0.14.0")
                    .parameter("list", Type.DYNAMIC, "A list or tuple, not empty.")
                    .parameter("value", Type.DYNAMIC, "The value.")
                    .example("indexof([\"a\", \"b\"], \"b\")", "1")
                    .returning(Type.NUMBER, SequenceFunctions::indexOf);
        }
        if (lookup.is("length")) {
            return Declaration.of(name, "The number of elements.")
                    .parameter(Parameter.of("collection", Type.DYNAMIC, "A list, set, map or tuple; not an object.")
                            .allowUnknown()
                            .allowDynamic())
                    .example("length([\"a\", \"b\"])", "2")
                    .example("length(convert({ a = 1 }, map(number)))", "1")
                    .note("For strings there is `strlen`, for objects `length(keys(object))`.")
                    .returning(Elements::lengthType, call -> call.argument(0).length());
        }
        if (lookup.is("range")) {
            return Declaration.of(name, "The numbers from a start up or down to an end, which is excluded.")
                    .variadic(Parameter.of(
                            "params",
                            Type.NUMBER,
                            "The end; or the start and the end; or the start, the end and the step."))
                    .example("range(1, 4)", "[1,2,3]")
                    .example("range(3)", "[0,1,2]")
                    .example("range(4, 0, -2)", "[4,2]")
                    .note("At most 1024 numbers.")
                    .returning(Type.list(Type.NUMBER), SequenceFunctions::range);
        }
        if (lookup.is("reverselist")) {
            return Declaration.of(name, "The list in reverse order.")
                    .parameter("list", Type.DYNAMIC, "A list, set or tuple.")
                    .example("reverselist([\"a\", \"b\"])", "[\"b\",\"a\"]")
                    .returning(SequenceFunctions::reverseType, SequenceFunctions::reverse);
        }
        if (lookup.is("slice")) {
            return Declaration.of(name, "A part of a list.")
                    .parameter("list", Type.DYNAMIC, "A list or tuple.")
                    .parameter("start_index", Type.NUMBER, "The index of the first element of the part, from 0.")
                    .parameter("end_index", Type.NUMBER, "The index after the last element of the part.")
                    .example("slice([\"a\", \"b\", \"c\"], 0, 2)", "[\"a\",\"b\"]")
                    .returning(Slices::type, Slices::apply);
        }
        return null;
    }

    /// The elements as a list, of the given element type where there are none.
    public static Value list(List<Value> elements, Type elementType) {
        return elements.isEmpty() ? Value.emptyList(elementType) : Value.list(elements);
    }

    private static Value chunk(Call call) throws FunctionException {
        Value list = call.argument(0);
        long size;
        try {
            size = Call.whole(call.argument(1));
        } catch (FunctionException e) {
            throw new FunctionException("invalid size: " + e.getMessage());
        }
        if (size < 0) {
            throw new FunctionException("the size argument must be positive");
        }
        List<Value> elements = list.elements();
        if (elements.isEmpty()) {
            return Value.emptyList(list.type());
        }
        if (size == 0) {
            return Value.list(List.of(list));
        }
        List<Value> chunks = new ArrayList<>();
        int step = (int) Math.min(size, elements.size());
        for (int start = 0; start < elements.size(); start += step) {
            chunks.add(Value.list(elements.subList(start, Math.min(start + step, elements.size()))));
        }
        return Value.list(chunks);
    }

    private static Type coalesceType(List<Value> arguments) throws FunctionException {
        if (arguments.isEmpty()) {
            throw FunctionException.noArguments();
        }
        Type common = arguments.get(0).type();
        boolean same = true;
        for (Value argument : arguments) {
            if (!argument.isKnown()) {
                return Type.DYNAMIC;
            }
            Type type = argument.type();
            if (!type.isList() && !type.isTuple()) {
                throw new FunctionException("coalescelist arguments must be lists or tuples");
            }
            same &= type.equals(common);
        }
        return same ? common : Type.DYNAMIC;
    }

    private static Value coalesce(Call call) throws FunctionException {
        for (Value argument : call.arguments()) {
            if (!argument.isKnown()) {
                return Value.unknown(call.type());
            }
            if (!argument.isNull() && argument.lengthInt() > 0) {
                return argument;
            }
        }
        throw FunctionException.onlyNulls();
    }

    private static Value compact(Call call) {
        Value list = call.argument(0);
        if (!list.isWhollyKnown()) {
            return Value.unknown(call.type());
        }
        List<Value> kept = new ArrayList<>();
        for (Value element : list.elements()) {
            if (!element.isNull() && !element.asString().isEmpty()) {
                kept.add(element);
            }
        }
        return list(kept, Type.STRING);
    }

    private static Value contains(Call call) throws FunctionException {
        Value list = call.argument(0);
        Type type = list.type();
        if (!type.isList() && !type.isTuple() && !type.isSet()) {
            throw new FunctionException("argument must be list, tuple, or set");
        }
        boolean unsure = false;
        for (Value element : list.elements()) {
            Value same = call.argument(1).equal(element);
            if (same.isKnownTrue()) {
                return Value.TRUE;
            }
            unsure |= !same.isKnown();
        }
        return unsure ? Value.unknown(Type.BOOL) : Value.FALSE;
    }

    private static Value distinct(Call call) {
        Value list = call.argument(0);
        if (!list.isWhollyKnown()) {
            return Value.unknown(call.type());
        }
        if (list.type().elementType().isString()) {
            return list(List.copyOf(new LinkedHashSet<>(list.elements())), Type.STRING);
        }
        List<Value> kept = new ArrayList<>();
        for (Value element : list.elements()) {
            call.context().work().step(kept.size() * element.weight());
            boolean present = false;
            for (Value earlier : kept) {
                present |= earlier.equal(element).isKnownTrue();
            }
            if (!present) {
                kept.add(element);
            }
        }
        return list(kept, call.type().elementType());
    }

    private static Value indexOf(Call call) throws FunctionException {
        Value list = call.argument(0);
        if (!list.type().isList() && !list.type().isTuple()) {
            throw new FunctionException("argument must be a list or tuple");
        }
        List<Value> elements = list.elements();
        if (elements.isEmpty()) {
            throw new FunctionException("cannot search an empty list");
        }
        for (int i = 0; i < elements.size(); i++) {
            Value same = elements.get(i).equal(call.argument(1));
            if (!same.isKnown()) {
                return Value.unknown(Type.NUMBER);
            }
            if (same.isTrue()) {
                return Value.of(i);
            }
        }
        throw new FunctionException("item not found");
    }

    private static Value range(Call call) throws FunctionException {
        Value zero = Value.of(0);
        int count = call.count();
        if (count < 1 || count > 3) {
            throw new FunctionException("must have one, two, or three arguments");
        }
        Value start = count == 1 ? zero : call.argument(0);
        Value end = call.argument(count == 1 ? 0 : 1);
        boolean backwards = end.lessThan(start).isTrue();
        Value step = count == 3 ? call.argument(2) : Value.of(backwards ? -1 : 1);
        boolean down = step.asNumber().signum() < 0;
        if (down && end.greaterThan(start).isTrue()) {
            throw new FunctionException(1, "end must be less than start when step is negative");
        }
        if (!down && backwards) {
            throw new FunctionException(1, "end must be greater than start when step is positive");
        }
        List<Value> numbers = new ArrayList<>();
        Value number = start;
        while (down ? number.greaterThan(end).isTrue() : number.lessThan(end).isTrue()) {
            if (numbers.size() >= MOST_OF_RANGE) {
                throw new FunctionException(
                        "more than 1024 values were generated; either decrease the difference between start and end or use a smaller step");
            }
            numbers.add(number);
            number = number.add(step);
        }
        return list(numbers, Type.NUMBER);
    }

    private static Type reverseType(List<Value> arguments) throws FunctionException {
        Type type = arguments.get(0).type();
        if (type.isTuple()) {
            return Type.tuple(type.elementTypes().reversed());
        }
        if (type.isList() || type.isSet()) {
            return Type.list(type.elementType());
        }
        throw new FunctionException(0, "can only reverse list or tuple values, not " + type.friendlyName());
    }

    private static Value reverse(Call call) {
        List<Value> reversed = call.argument(0).elements().reversed();
        return call.type().isTuple()
                ? Value.tuple(reversed)
                : list(reversed, call.type().elementType());
    }
}
