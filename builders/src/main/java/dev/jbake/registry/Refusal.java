package dev.jbake.registry;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// The words of a registry that refuses a request (OCI distribution specification, "Error Codes").
final class Refusal {
    private static final int LONGEST = 500;

    private static final Map<Integer, String> STATUS = Map.of(
            400, "Bad Request",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            429, "Too Many Requests",
            500, "Internal Server Error",
            502, "Bad Gateway",
            503, "Service Unavailable",
            504, "Gateway Timeout");

    private Refusal() {}

    /// A status with its words: `503 Service Unavailable`.
    static String status(int status) {
        String words = STATUS.get(status);
        return words == null ? Integer.toString(status) : status + " " + words;
    }

    /// The first error that the body of an answer tells, `denied: ...`; blank if it tells none.
    static String words(byte[] body) {
        Source text = new Source("answer", new String(body, StandardCharsets.UTF_8));
        if (JsonReader.read(text, new Diagnostics()) instanceof JsonObject answer
                && answer.get("errors") instanceof JsonArray errors
                && !errors.elements().isEmpty()
                && errors.elements().getFirst() instanceof JsonObject first) {
            return sentence(first);
        }
        return "";
    }

    private static String sentence(JsonObject error) {
        String code = error.string("code");
        String message = error.string("message");
        String name = code == null ? "" : code.toLowerCase(Locale.ROOT).replace('_', ' ');
        String said = message == null ? "" : message.replaceAll("\\s+", " ").strip();
        String both = name + (name.isEmpty() || said.isEmpty() ? "" : ": ") + said;
        return both.length() > LONGEST ? both.substring(0, LONGEST) : both;
    }
}
