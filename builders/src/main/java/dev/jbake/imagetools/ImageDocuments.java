package dev.jbake.imagetools;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import dev.jbake.template.GoValue;
import dev.jbake.template.GoValue.Struct;
import java.nio.charset.StandardCharsets;

/// Reads the JSON documents of images.
final class ImageDocuments {
    private ImageDocuments() {}

    /// The JSON of some bytes.
    ///
    /// @throws ImageException if they are none, in Go's words
    static JsonNode json(byte[] bytes) throws ImageException {
        Diagnostics diagnostics = new Diagnostics();
        Source source = new Source("document", new String(bytes, StandardCharsets.UTF_8));
        JsonNode node = JsonReader.read(source, diagnostics);
        if (node == null) {
            throw new ImageException(diagnostics.all().getFirst().detail());
        }
        return node;
    }

    /// A structure.
    ///
    /// @param what names it in messages
    static Struct read(Shape shape, byte[] bytes, String what) throws ImageException {
        return read(shape, json(bytes), what);
    }

    /// A structure.
    static Struct read(Shape shape, JsonNode node, String what) throws ImageException {
        GoValue value = shape.read(node, what);
        if (value instanceof Struct struct) {
            return struct;
        }
        throw new ImageException(what + " is null");
    }
}
