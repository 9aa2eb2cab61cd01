package dev.jbake.bake.definition;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.json.JsonValueException;
import dev.jbake.cty.json.JsonValueWriter;
import org.jspecify.annotations.Nullable;

/// A variable as `--list` shows it.
///
/// @param description empty if it has none
/// @param type the declared type's name, empty if none is declared
/// @param value a text as it is, anything else as JSON; null if the value is null
public record DefinedVariable(
        String name,
        String description,
        String type,
        @Nullable String value) {

    /// A variable and its value.
    ///
    /// @param constraint the declared type, null if none is declared or a plain attribute stands for the variable
    public static DefinedVariable of(String name, String description, @Nullable Type constraint, Value value) {
        return new DefinedVariable(
                name,
                description,
                constraint == null ? "" : constraint.constraintName(),
                value.isNull() ? null : text(value, constraint));
    }

    private static String text(Value value, @Nullable Type constraint) {
        try {
            if (constraint == null && value.type().isPrimitive()) {
                return Conversion.convert(value, Type.STRING).asString();
            }
            String json = JsonValueWriter.write(value, constraint == null ? value.type() : constraint);
            // Compat: a string with a type is its JSON without the quotes at its ends (listing/variables-quoted).
            return constraint != null && constraint.isString() ? trimmed(json) : json;
        } catch (ConversionException | JsonValueException e) {
            return "";
        }
    }

    private static String trimmed(String json) {
        int start = 0;
        int end = json.length();
        while (start < end && json.charAt(start) == '"') {
            start++;
        }
        while (end > start && json.charAt(end - 1) == '"') {
            end--;
        }
        return json.substring(start, end);
    }
}
