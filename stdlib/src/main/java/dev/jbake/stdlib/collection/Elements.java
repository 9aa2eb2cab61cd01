package dev.jbake.stdlib.collection;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import java.util.List;

/// The functions that pick one element: `element`, `index`, `hasindex`, and `length`.
final class Elements {
    private static final String WRONG_COLLECTION = "collection must be a list, a map or a tuple";

    private Elements() {}

    static Type elementType(List<Value> arguments) throws FunctionException {
        Type type = arguments.get(0).type();
        if (type.isList()) {
            return type.elementType();
        }
        if (!type.isTuple()) {
            throw new FunctionException("cannot read elements from " + type.friendlyName());
        }
        if (!arguments.get(1).isKnown()) {
            return Type.DYNAMIC;
        }
        List<Type> types = type.elementTypes();
        return types.get(position(arguments.get(1), types.size()));
    }

    static Value element(Call call) throws FunctionException {
        List<Value> elements = call.argument(0).elements();
        return elements.get(position(call.argument(1), elements.size()));
    }

    private static int position(Value index, int length) throws FunctionException {
        long wanted;
        try {
            wanted = Call.whole(index);
        } catch (FunctionException e) {
            throw new FunctionException("invalid index: " + e.getMessage());
        }
        if (length == 0) {
            throw new FunctionException("cannot use element function with an empty list");
        }
        return (int) Math.floorMod(wanted, (long) length);
    }

    static Type hasIndexType(List<Value> arguments) throws FunctionException {
        Type type = arguments.get(0).type();
        if (!type.isTuple() && !type.isList() && !type.isMap() && !type.isDynamic()) {
            throw new FunctionException(WRONG_COLLECTION);
        }
        return Type.BOOL;
    }

    static Type lengthType(List<Value> arguments) throws FunctionException {
        Type type = arguments.get(0).type();
        if (!type.isTuple() && !type.isCollection() && !type.isDynamic()) {
            throw new FunctionException(WRONG_COLLECTION);
        }
        return Type.NUMBER;
    }

    static Type indexType(List<Value> arguments) throws FunctionException {
        Type type = arguments.get(0).type();
        Value key = arguments.get(1);
        Type keyType = key.type();
        if (type.isMap()) {
            if (!keyType.isString() && !keyType.isDynamic()) {
                throw new FunctionException("key for map must be string");
            }
            return type.elementType();
        }
        if (!type.isList() && !type.isTuple()) {
            throw new FunctionException(WRONG_COLLECTION);
        }
        if (!keyType.isNumber() && !keyType.isDynamic()) {
            throw new FunctionException("key for " + (type.isList() ? "list" : "tuple") + " must be number");
        }
        return type.isList() ? type.elementType() : tupleElementType(type.elementTypes(), key);
    }

    private static Type tupleElementType(List<Type> types, Value key) throws FunctionException {
        if (!key.isKnown()) {
            return Type.DYNAMIC;
        }
        long position;
        try {
            position = Call.whole(key);
        } catch (FunctionException e) {
            throw new FunctionException("invalid key for tuple: " + e.getMessage());
        }
        if (position < 0 || position >= types.size()) {
            throw new FunctionException("key must be between 0 and " + types.size() + " inclusive");
        }
        return types.get((int) position);
    }

    static Value index(Call call) throws FunctionException {
        Value key = call.argument(1);
        if (call.argument(0).hasIndex(key).isKnownFalse()) {
            throw new FunctionException("invalid index");
        }
        return call.argument(0).index(key);
    }
}
