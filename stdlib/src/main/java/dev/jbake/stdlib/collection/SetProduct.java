package dev.jbake.stdlib.collection;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.convert.Unification;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/// The function `setproduct`.
final class SetProduct {
    private SetProduct() {}

    static Type type(List<Value> arguments) throws FunctionException {
        if (arguments.size() < 2) {
            throw new FunctionException("at least two arguments are required");
        }
        List<Type> types = new ArrayList<>();
        boolean ordered = true;
        for (int i = 0; i < arguments.size(); i++) {
            Type type = arguments.get(i).type();
            ordered &= !type.isSet();
            if (type.isSet() || type.isList()) {
                types.add(type.elementType());
            } else if (!type.isTuple()) {
                throw new FunctionException(i, "a set or a list is required");
            } else if (type.elementTypes().isEmpty()) {
                types.add(Type.DYNAMIC);
            } else {
                Unification common = Unification.find(type.elementTypes());
                if (common == null) {
                    throw new FunctionException(i, "all elements must be of the same type");
                }
                types.add(common.type());
            }
        }
        Type element = Type.tuple(types);
        return ordered ? Type.list(element) : Type.set(element);
    }

    static Value apply(Call call) throws FunctionException {
        Type element = call.type().elementType();
        long total = 1;
        for (Value argument : call.arguments()) {
            if (!argument.isKnown() || !argument.length().isKnown()) {
                return Value.unknown(call.type());
            }
            total = Math.min(total * argument.lengthInt(), Limits.VALUE);
        }
        if (total * (call.count() + 1) * Value.ELEMENT_WEIGHT > Limits.VALUE) {
            throw new LimitExceeded("The product would have too many elements.");
        }
        if (total == 0) {
            return call.type().isList() ? Value.emptyList(element) : Value.emptySet(element);
        }
        List<List<Value>> rows = List.of(List.of());
        for (int i = 0; i < call.count(); i++) {
            rows = extend(
                    rows, call.argument(i).elements(), element.elementTypes().get(i));
        }
        List<Value> product = new ArrayList<>(rows.size());
        for (List<Value> row : rows) {
            product.add(Value.tuple(row));
        }
        return call.type().isList() ? Value.list(product) : Value.set(product);
    }

    private static List<List<Value>> extend(List<List<Value>> rows, List<Value> column, Type type)
            throws FunctionException {
        List<List<Value>> longer = new ArrayList<>(rows.size() * column.size());
        for (List<Value> row : rows) {
            for (Value value : column) {
                List<Value> copy = new ArrayList<>(row);
                try {
                    copy.add(Conversion.convert(value, type));
                } catch (ConversionException e) {
                    throw new FunctionException(e.getMessage());
                }
                longer.add(copy);
            }
        }
        return longer;
    }
}
