package dev.jbake.cty;

import dev.jbake.go.GoQuote;
import java.util.Map;

/// The form of a value in the messages of our own exceptions and in test reports; users do not see it.
final class ValueText {
    private ValueText() {}

    static String of(Value value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    private static void append(Value value, StringBuilder out) {
        if (value.isNull() || !value.isKnown()) {
            out.append(value.isNull() ? "null(" : "unknown(")
                    .append(value.type())
                    .append(')');
        } else if (value instanceof StringValue) {
            out.append(GoQuote.quote(value.asString()));
        } else if (value instanceof NumberValue) {
            out.append(value.asNumber());
        } else if (value instanceof BoolValue) {
            out.append(value.isTrue());
        } else {
            out.append(value.type().isTuple() ? "tuple" : value.type().isObject() ? "object" : value.type());
            String separator = "{";
            if (value instanceof MappingValue) {
                for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
                    out.append(separator).append(GoQuote.quote(entry.getKey())).append(" = ");
                    append(entry.getValue(), out);
                    separator = ", ";
                }
            } else {
                for (Value element : value.elements()) {
                    out.append(separator);
                    append(element, out);
                    separator = ", ";
                }
            }
            out.append(separator.equals("{") ? "{}" : "}");
        }
    }
}
