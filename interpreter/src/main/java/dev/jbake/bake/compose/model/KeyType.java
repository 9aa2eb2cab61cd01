package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The type of a key of a build: the shape that its value must have, and how the value is read.
///
/// @param <T> the content
/// @param shape the schema's
record KeyType<T>(Shape shape, Reader<T> reader) {
    /// Reads a value of the shape, which is in its long form.
    interface Reader<T> {
        /// The content of a key; null if it has none.
        ///
        /// @param place of the build, for messages
        @Nullable
        T read(Reading reading, Mapping build, String key, String place) throws ComposeProblem;
    }

    static final KeyType<String> TEXT = new KeyType<>(Shapes.TEXT, KeyType::text);

    /// A flag or a string, read as a string.
    static final KeyType<String> PRINTED = new KeyType<>(Shapes.FLAG, KeyType::text);

    static final KeyType<Boolean> FLAG =
            new KeyType<>(Shapes.FLAG, (reading, build, key, place) -> reading.flag(build, key, place) ? true : null);

    static final KeyType<List<String>> TEXTS = new KeyType<>(Shapes.TEXTS, KeyType::texts);

    static final KeyType<List<String>> ONE_OR_MORE = new KeyType<>(Shapes.ONE_OR_MORE, KeyType::texts);

    /// A number of bytes.
    static final KeyType<Long> SIZE =
            new KeyType<>(Shapes.SIZE, (reading, build, key, place) -> reading.bytes(build, key, place));

    /// Strings by key, blank for a key alone.
    static final KeyType<Map<String, String>> PAIRS =
            new KeyType<>(Shapes.PAIRS, (reading, build, key, place) -> reading.pairs(build, key));

    /// Strings by key, null for a key alone.
    static final KeyType<Map<String, @Nullable String>> VARIABLES =
            new KeyType<>(Shapes.PAIRS, (reading, build, key, place) -> reading.variables(build, key, place));

    private static @Nullable String text(Reading reading, Mapping build, String key, String place) {
        String text = reading.text(build, key, place);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable List<String> texts(Reading reading, Mapping build, String key, String place) {
        return reading.texts(build, key, place);
    }
}
