package dev.jbake.stdlib.collection;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import java.util.ArrayList;
import java.util.List;

/// The function `flatten`.
final class Flattening {
    private Flattening() {}

    static Type type(List<Value> arguments) throws FunctionException {
        Value argument = arguments.get(0);
        if (!argument.isWhollyKnown()) {
            return Type.DYNAMIC;
        }
        requireSequence(argument);
        List<Value> flat = new ArrayList<>();
        flatten(argument, flat);
        return Value.tuple(flat).type();
    }

    static Value apply(Call call) throws FunctionException {
        Value argument = call.argument(0);
        requireSequence(argument);
        List<Value> flat = new ArrayList<>();
        return flatten(argument, flat) ? Value.tuple(flat) : Value.unknown(call.type());
    }

    private static void requireSequence(Value argument) throws FunctionException {
        if (!isSequence(argument.type())) {
            throw new FunctionException("can only flatten lists, sets and tuples");
        }
    }

    /// False where an unknown element may yet turn out to be a sequence.
    private static boolean flatten(Value sequence, List<Value> into) {
        boolean known = sequence.length().isKnown();
        for (Value element : sequence.elements()) {
            if (!element.isKnown() && element.type().isDynamic()) {
                known = false;
            }
            if (element.isNull() || !isSequence(element.type())) {
                into.add(element);
            } else if (element.isKnown()) {
                known &= flatten(element, into);
            } else {
                known = false;
            }
        }
        return known;
    }

    private static boolean isSequence(Type type) {
        return type.isList() || type.isSet() || type.isTuple();
    }
}
