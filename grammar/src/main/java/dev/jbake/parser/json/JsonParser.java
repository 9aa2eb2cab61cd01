package dev.jbake.parser.json;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.source.Notation;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import java.util.List;

/// Reads HCL's JSON syntax.
public final class JsonParser {
    private JsonParser() {}

    /// A whole file; empty after a syntax error.
    ///
    /// @param schema what the file may hold
    /// @param diagnostics where syntax errors go
    /// @param structure where mistakes against the schema go; the body has all that fits
    public static Body parse(Source source, BlockSchema schema, Diagnostics diagnostics, Diagnostics structure) {
        Source json = source.in(Notation.JSON);
        Span none = json.span(0, 0);
        Body empty = new Body(List.of(), List.of(), none, none);
        JsonNode root = JsonText.read(json, diagnostics);
        if (root == null) {
            return empty;
        }
        if (root instanceof JsonObject) {
            return new JsonBody(structure).read(root, schema);
        }
        // Compat: an array of objects is a body elsewhere, but not here (json/root-array).
        if (root instanceof JsonArray) {
            new JsonBody(structure).read(root, schema);
            structure.error(
                    Code.INVALID_SYNTAX,
                    JsonBody.WRONG_TYPE,
                    "A JSON object is required here, setting the arguments for this block.",
                    JsonText.start(root));
        } else {
            diagnostics.error(
                    Code.INVALID_SYNTAX,
                    "Root value must be object",
                    "The root value in a JSON-based configuration must be either a JSON object or a JSON array of"
                            + " objects.",
                    root.span());
        }
        return empty;
    }
}
