package dev.jbake.bake.attribute;

import dev.jbake.parser.json.BlockSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A kind of block: what it is called and what it can hold.
///
/// @param word its type in a file
/// @param since the first version of buildx that has it
/// @param labels what its labels are
/// @param attributes those that it can have
/// @param misplaced attributes that it cannot have, which is an error of its own
/// @param blocks the kinds of the blocks in it
/// @param others whether anything else is an error or is ignored
public record BlockKind(
        String word,
        String since,
        List<String> labels,
        List<BlockAttribute> attributes,
        List<BlockAttribute> misplaced,
        List<BlockKind> blocks,
        Others others) {

    /// What happens to attributes and blocks that a kind of block does not have.
    public enum Others {
        /// They are ignored, with a warning.
        IGNORED,
        /// They are errors.
        REFUSED
    }

    /// The attribute of a name, null if the kind does not have it.
    public @Nullable BlockAttribute attribute(String name) {
        return named(name, attributes);
    }

    /// Whether a body may say the attribute, be it to hear that it is misplaced.
    public boolean knows(String name) {
        return attribute(name) != null || named(name, misplaced) != null;
    }

    private static @Nullable BlockAttribute named(String name, List<BlockAttribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return attributes.get(i);
            }
        }
        return null;
    }

    /// The kind of the blocks of a type in it, null if it cannot have any.
    public @Nullable BlockKind block(String type) {
        return named(type, blocks);
    }

    static @Nullable BlockKind named(String word, Iterable<BlockKind> kinds) {
        for (BlockKind kind : kinds) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }

    /// The names of its attributes, for suggestions.
    public List<String> attributeNames() {
        List<String> names = new ArrayList<>();
        for (BlockAttribute attribute : attributes) {
            names.add(attribute.name());
        }
        return names;
    }

    /// How it is read from JSON.
    BlockSchema schema() {
        Map<String, BlockSchema.Reading> readings = new LinkedHashMap<>();
        for (BlockAttribute attribute : attributes) {
            readings.put(attribute.name(), attribute.reading());
        }
        for (BlockAttribute attribute : misplaced) {
            readings.put(attribute.name(), attribute.reading());
        }
        return new BlockSchema(
                labels,
                readings,
                schemas(blocks),
                others == Others.REFUSED ? BlockSchema.Others.REFUSED : BlockSchema.Others.KEPT);
    }

    static Map<String, BlockSchema> schemas(List<BlockKind> kinds) {
        Map<String, BlockSchema> schemas = new LinkedHashMap<>();
        for (BlockKind kind : kinds) {
            schemas.put(kind.word, kind.schema());
        }
        return schemas;
    }
}
