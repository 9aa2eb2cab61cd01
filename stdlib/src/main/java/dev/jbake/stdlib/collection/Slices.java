package dev.jbake.stdlib.collection;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import java.util.List;

/// The function `slice`.
final class Slices {
    private Slices() {}

    static Type type(List<Value> arguments) throws FunctionException {
        Value list = arguments.get(0);
        Type type = list.type();
        if (type.isSet()) {
            throw new FunctionException(
                    0,
                    "cannot slice a set, because its elements do not have indices; explicitly convert to a list if the ordering of the result is not important");
        }
        if (!type.isList() && !type.isTuple()) {
            throw new FunctionException(0, "must be a list or tuple value");
        }
        long length = type.isTuple() ? type.elementTypes().size() : list.isKnown() ? list.lengthInt() : -1;
        long start = bound(arguments.get(1), 1, "start", length);
        long end = bound(arguments.get(2), 2, "end", length);
        if (start >= 0 && end >= 0 && start > end) {
            throw new FunctionException(1, "start index must not be greater than end index");
        }
        if (type.isList()) {
            return type;
        }
        if (start < 0 || end < 0) {
            return Type.DYNAMIC;
        }
        return Type.tuple(type.elementTypes().subList((int) start, (int) end));
    }

    /// The index, or -1 where it is not known.
    private static long bound(Value index, int argument, String name, long length) throws FunctionException {
        if (!index.isKnown()) {
            return -1;
        }
        long position;
        try {
            position = Call.whole(index);
        } catch (FunctionException e) {
            throw new FunctionException(argument, "invalid " + name + " index: " + e.getMessage());
        }
        if (position < 0) {
            throw new FunctionException(argument, name + " index must not be less than zero");
        }
        if (length >= 0 && position > length) {
            throw new FunctionException(argument, name + " index must not be greater than the length of the list");
        }
        return position;
    }

    static Value apply(Call call) throws FunctionException {
        List<Value> part = call.argument(0).elements().subList(call.integer(1), call.integer(2));
        return call.type().isTuple()
                ? Value.tuple(part)
                : SequenceFunctions.list(part, call.type().elementType());
    }
}
