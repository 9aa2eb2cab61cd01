package dev.jbake.cty.convert;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;

/// Converts values of one type to another type.
@FunctionalInterface
public interface Conversion {
    /// The same value.
    Conversion IDENTITY = value -> value;

    /// The converted value; nulls and unknowns become nulls and unknowns of the wanted type.
    Value apply(Value value) throws ConversionException;

    /// Converts a value; this is the conversion that arguments, operands and typed variables get.
    static Value convert(Value value, Type wanted) throws ConversionException {
        Type given = value.type();
        if (given.equals(wanted.withoutOptionalAttributes())) {
            return value;
        }
        Conversion conversion = Conversions.find(given, wanted, true);
        if (conversion == null) {
            throw new ConversionException(Mismatch.message(given, wanted));
        }
        return conversion.apply(value);
    }

    /// Why a type does not fit, in the reference's words; call it after no conversion was found.
    static String mismatch(Type given, Type wanted) {
        return Mismatch.message(given, wanted);
    }
}
