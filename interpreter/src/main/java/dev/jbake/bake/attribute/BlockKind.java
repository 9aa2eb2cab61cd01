package dev.jbake.bake.attribute;

import dev.jbake.parser.json.BlockSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A kind of block: what it is called and what it can hold.
public final class BlockKind {
    private final String word;
    private final String since;
    private final List<String> labels;
    private final List<BlockAttribute> attributes;
    private final List<BlockAttribute> misplaced;
    private final List<BlockKind> blocks;
    private final Others others;

    /// What happens to attributes and blocks that a kind of block does not have.
    public enum Others {
        /// They are ignored, with a warning.
        IGNORED,
        /// They are errors.
        REFUSED
    }

    /// @param misplaced attributes that it cannot have, which is an error of its own
    BlockKind(
            String word,
            String since,
            List<String> labels,
            List<BlockAttribute> attributes,
            List<BlockAttribute> misplaced,
            List<BlockKind> blocks,
            Others others) {
        this.word = word;
        this.since = since;
        this.labels = labels;
        this.attributes = attributes;
        this.misplaced = misplaced;
        this.blocks = blocks;
        this.others = others;
    }

    /// Its type in a file.
    public String word() {
        return word;
    }

    /// The first version of buildx that has it.
    public String since() {
        return since;
    }

    /// The names of its labels.
    public List<String> labels() {
        return labels;
    }

    /// The attributes that it can have.
    public List<BlockAttribute> attributes() {
        return attributes;
    }

    /// The kinds of the blocks in it.
    public List<BlockKind> blocks() {
        return blocks;
    }

    /// Whether anything else is an error or is ignored.
    public Others others() {
        return others;
    }

    /// The attribute of a name, null if the kind does not have it.
    public @Nullable BlockAttribute attribute(String name) {
        return named(name, attributes);
    }

    /// True if a body can have the attribute, or if it is reported as misplaced.
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

    /// The schema for JSON.
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
