package dev.jbake.bake.compose.tree;

import dev.jbake.go.GoFloat;
import dev.jbake.source.Span;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A string, number, bool, point in time or null.
///
/// @param value a `String`, `Boolean`, `Long`, `BigInteger` (of more than 63 bits), `Double` or `YamlTime`; null for
/// null
public record Scalar(@Nullable Object value, @Nullable Span span) implements Tree {

    /// A string in the place of another value.
    public static Scalar text(String text, @Nullable Span span) {
        return new Scalar(text, span);
    }

    @Override
    public String goType() {
        if (value == null) {
            return "<nil>";
        } else if (value instanceof String) {
            return "string";
        } else if (value instanceof Boolean) {
            return "bool";
        } else if (value instanceof Long) {
            return "int";
        } else if (value instanceof BigInteger) {
            return "uint64";
        } else if (value instanceof Double) {
            return "float64";
        }
        return "time.Time";
    }

    /// As Go's `fmt.Sprint` writes it.
    public String printed() {
        return value == null ? "<nil>" : value instanceof Double number ? GoFloat.print(number) : String.valueOf(value);
    }

    @Override
    public Scalar copy() {
        return this;
    }
}
