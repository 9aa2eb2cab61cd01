package dev.jbake.bake.compose.model;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The shapes that many keys share.
final class Shapes {
    static final Shape TEXT = Shape.Plain.of("string");
    static final Shape FLAG = Shape.Plain.of("boolean", "string");
    static final Shape SIZE = Shape.Plain.of("integer", "string");
    static final Shape TEXTS = new Shape.Elements(TEXT, false);
    static final Shape DISTINCT = new Shape.Elements(TEXT, true);
    static final Shape PAIRS = either(any(Shape.Plain.of("string", "number", "boolean", "null")), DISTINCT);
    static final Shape ONE_OR_MORE = either(TEXT, DISTINCT);

    private Shapes() {}

    static Shape either(Shape... shapes) {
        return new Shape.Either(List.of(shapes));
    }

    /// Entries with any key but a blank one.
    static Shape any(Shape shape) {
        return new Shape.Entries(Map.of(), key -> !key.isEmpty(), shape, true, List.of());
    }

    /// Entries of one shape where the key fits; others may be anything.
    static Shape matching(Predicate<String> keys, Shape shape) {
        return new Shape.Entries(Map.of(), keys, shape, false, List.of());
    }

    /// Entries with known keys, and extensions.
    static Shape known(Map<String, Shape> shapes, String... required) {
        return new Shape.Entries(shapes, key -> key.startsWith("x-"), null, true, List.of(required));
    }
}
