package dev.jbake.stdlib.collection;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.convert.Unification;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import java.util.ArrayList;
import java.util.List;

/// The function `concat`: lists of types that go together give a list, anything else a tuple.
final class Concatenation {
    private Concatenation() {}

    static Type type(List<Value> arguments) throws FunctionException {
        if (arguments.isEmpty()) {
            throw FunctionException.noArguments();
        }
        List<Type> types = new ArrayList<>();
        boolean allLists = true;
        for (Value argument : arguments) {
            types.add(argument.type());
            allLists &= argument.type().isList();
        }
        Unification common = allLists ? Unification.find(types) : null;
        return common == null ? tupleType(arguments) : common.type();
    }

    private static Type tupleType(List<Value> arguments) throws FunctionException {
        List<Type> elements = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Value argument = arguments.get(i);
            Type type = argument.type();
            if (type.isTuple()) {
                elements.addAll(type.elementTypes());
            } else if (type.isList()) {
                if (!argument.isKnown()) {
                    return Type.DYNAMIC;
                }
                for (int j = 0; j < argument.lengthInt(); j++) {
                    elements.add(type.elementType());
                }
            } else {
                throw new FunctionException(i, "all arguments must be lists or tuples; got " + type.friendlyName());
            }
        }
        return Type.tuple(elements);
    }

    static Value apply(Call call) throws FunctionException {
        List<Value> elements = new ArrayList<>();
        boolean list = call.type().isList();
        for (int i = 0; i < call.count(); i++) {
            try {
                Value part = call.argument(i);
                elements.addAll((list ? Conversion.convert(part, call.type()) : part).elements());
            } catch (ConversionException e) {
                throw new FunctionException(i, e.getMessage());
            }
        }
        return list ? SequenceFunctions.list(elements, call.type().elementType()) : Value.tuple(elements);
    }
}
