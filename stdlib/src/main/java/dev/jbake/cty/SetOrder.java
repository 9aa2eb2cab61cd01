package dev.jbake.cty;

import dev.jbake.cty.number.BigFloat;
import dev.jbake.go.GoOrder;
import dev.jbake.go.GoQuote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The order of a set's elements: strings by code point, false before true, numbers by size, others by a string form;
/// unknown elements after known ones, null last.
final class SetOrder {
    private SetOrder() {}

    /// The elements in set order, without duplicates; unknown elements are never equal to others.
    static List<Value> distinct(List<Value> elements) {
        List<Value> kept = new ArrayList<>(elements.size());
        Value[] sorted = elements.toArray(new Value[0]);
        Arrays.sort(sorted, SetOrder::compare);
        for (Value element : sorted) {
            int last = kept.size() - 1;
            boolean present = last >= 0 && same(kept.get(last), element);
            for (int i = last; i >= 0 && !present && compare(kept.get(i), element) == 0; i--) {
                present = same(kept.get(i), element);
            }
            if (!present) {
                kept.add(element);
            }
        }
        return List.copyOf(kept);
    }

    /// True if the elements, which are in set order, contain one that is equal to the given one.
    static boolean contains(List<Value> elements, Value wanted) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(elements.get(middle), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // Numbers with the same printed form are equal, even if one is a little larger.
        boolean found = low > 0 && same(elements.get(low - 1), wanted);
        for (int i = low; i < elements.size() && !found; i++) {
            found = same(elements.get(i), wanted);
            if (compare(elements.get(i), wanted) != 0) {
                break;
            }
        }
        return found;
    }

    private static int compare(Value left, Value right) {
        int rank = rank(left) - rank(right);
        if (rank != 0 || left.isNull() || !left.isKnown()) {
            return rank;
        }
        return switch (left.type().kind()) {
            case STRING -> GoOrder.compare(left.asString(), right.asString());
            case BOOL -> Boolean.compare(left.isTrue(), right.isTrue());
            case NUMBER -> compare(left.asNumber(), right.asNumber());
            default -> Arrays.compareUnsigned(hashed(left), hashed(right));
        };
    }

    // Compat: sets distinguish `-0` from `0`, although they are equal (expressions/negative-zero-in-sets).
    private static int compare(BigFloat left, BigFloat right) {
        int order = left.compareTo(right);
        return order != 0 ? order : Boolean.compare(right.isNegative(), left.isNegative());
    }

    private static boolean same(Value left, Value right) {
        boolean numbers = left instanceof NumberValue && right instanceof NumberValue;
        return Equality.isEqual(left, right)
                && (!numbers || left.asNumber().isNegative() == right.asNumber().isNegative());
    }

    private static int rank(Value value) {
        return value.isNull() ? 2 : value.isKnown() ? 0 : 1;
    }

    private static byte[] hashed(Value value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    // Compat: compound elements are ordered by a string form (functions/set-order-lists).
    private static void append(Value value, StringBuilder out) {
        if (!value.isKnown()) {
            out.append('?');
        } else if (value.isNull()) {
            out.append('~');
        } else if (value instanceof StringValue) {
            out.append(GoQuote.quote(value.asString()));
        } else if (value instanceof NumberValue) {
            out.append(value.asNumber().text('g', 10));
        } else if (value instanceof BoolValue) {
            out.append(value.isTrue() ? 'T' : 'F');
        } else if (value.type().isMap()) {
            out.append('{');
            for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
                out.append(GoQuote.quote(entry.getKey())).append(':');
                append(entry.getValue(), out);
                out.append(';');
            }
            out.append('}');
        } else {
            boolean collection = value.type().isCollection();
            out.append(collection ? '[' : '<');
            for (Value element : value.elements()) {
                append(element, out);
                out.append(';');
            }
            out.append(collection ? ']' : '>');
        }
    }
}
