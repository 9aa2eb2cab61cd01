package dev.jbake.function;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.number.BigFloat;
import java.util.List;

/// One call as the body sees it.
///
/// @param arguments converted, and known and not null unless the parameter allows it
/// @param type the return type that was found for these arguments
/// @param context what does not come from the arguments
public record Call(List<Value> arguments, Type type, CallContext context) {
    /// How many arguments there are.
    public int count() {
        return arguments.size();
    }

    /// An argument.
    public Value argument(int index) {
        return arguments.get(index);
    }

    /// The text of a string argument.
    public String string(int index) {
        return arguments.get(index).asString();
    }

    /// The number of a number argument.
    public BigFloat number(int index) {
        return arguments.get(index).asNumber();
    }

    /// A number argument that must be a whole number.
    public int integer(int index) throws FunctionException {
        return Math.clamp(whole(arguments.get(index)), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// A value that must be a whole number of 64 bits; the message is the reference's.
    public static long whole(Value value) throws FunctionException {
        if (value.isNull()) {
            throw new FunctionException("null value is not allowed");
        }
        BigFloat number = value.asNumber();
        if (!number.fitsLong()) {
            throw new FunctionException(
                    "value must be a whole number, between -9223372036854775808 and 9223372036854775807");
        }
        return number.longValueExact();
    }
}
