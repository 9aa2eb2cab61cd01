package dev.jbake.stdlib.encoding;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.json.JsonValueException;
import dev.jbake.cty.json.JsonValueWriter;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.function.FunctionException;
import dev.jbake.go.GoQuote;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values as JSON text and back, as cty's json package does: names sorted, `<`, `>` and `&` escaped.
public final class JsonCodec {
    private JsonCodec() {}

    /// The compact JSON text of a wholly known value.
    public static String encode(Value value) throws FunctionException {
        try {
            return JsonValueWriter.write(value, value.type());
        } catch (JsonValueException e) {
            throw new FunctionException(e.getMessage());
        }
    }

    /// The value of a JSON text: objects, tuples, strings, numbers, bools and nulls.
    static Value decode(String text) throws FunctionException {
        Diagnostics diagnostics = new Diagnostics();
        JsonNode node = JsonReader.read(new Source("jsondecode", text), diagnostics);
        if (node != null) {
            return value(node);
        }
        Diagnostic mistake = diagnostics.all().getFirst();
        Span place = mistake.subject();
        if (place != null && mistake.detail().endsWith(JsonReader.AFTER_VALUE)) {
            String rest = place.text();
            if (rest.equals("]") || rest.equals("}")) {
                return decode(text.substring(0, place.start()));
            }
        }
        throw new FunctionException(place == null ? mistake.detail() : complaint(mistake.detail(), place));
    }

    // Compat: the document is read token by token, which shows in the messages, and brackets that close too much at the
    // end are ignored (functions/jsondecode-invalid, functions/jsondecode-object-key, functions/jsondecode-edges).
    private static String complaint(String detail, Span place) {
        if (detail.equals(JsonReader.UNEXPECTED_END)) {
            return place.start() == place.end() ? "EOF" : "unexpected EOF";
        }
        if (detail.endsWith(JsonReader.AFTER_VALUE)) {
            return "extraneous data after JSON object";
        }
        String before = place.source().text().substring(0, place.start()).strip();
        return detail.endsWith(JsonReader.BEFORE_KEY) && before.endsWith("{")
                ? detail.substring(0, detail.length() - JsonReader.BEFORE_KEY.length() - 1)
                : detail;
    }

    private static Value value(JsonNode node) throws FunctionException {
        if (node instanceof JsonString string) {
            return Value.of(string.text());
        }
        if (node instanceof JsonBool truth) {
            return Value.of(truth.truth());
        }
        if (node instanceof JsonNumber number) {
            try {
                return Conversion.convert(Value.of(number.text()), Type.NUMBER);
            } catch (ConversionException e) {
                throw new FunctionException(e.getMessage());
            }
        }
        if (node instanceof JsonArray array) {
            List<Value> elements = new ArrayList<>(array.elements().size());
            for (JsonNode element : array.elements()) {
                elements.add(value(element));
            }
            return Value.tuple(elements);
        }
        if (node instanceof JsonObject object) {
            Map<String, Value> attributes = new LinkedHashMap<>();
            for (Member member : object.members()) {
                Value value = value(member.value());
                Value earlier = attributes.put(member.name(), value);
                if (earlier != null && !earlier.type().equals(value.type())) {
                    throw new FunctionException(
                            "duplicate " + GoQuote.quote(member.name()) + " property in JSON object");
                }
            }
            return Value.object(attributes);
        }
        return Value.NULL;
    }
}
