package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.BlockKind.Others;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.function.Declaration;
import dev.jbake.parser.json.BlockSchema;
import dev.jbake.parser.json.BlockSchema.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The kinds of blocks of a bake file. Links lead to the changes of buildx that introduced an attribute.
public final class BlockTable {
    private static final List<String> NAMED = List.of("name");

    // <https://github.com/docker/buildx/pull/1690>
    private static final BlockAttribute MATRIX = BlockAttribute.of(
                    "matrix", Reading.TEMPLATE, "Lists of values; the block defines a target for each combination.")
            .since("0.11.0");
    private static final BlockAttribute NAME = BlockAttribute.of(
                    "name", Reading.TEMPLATE, "The name of each target of the matrix.")
            .since("0.11.0");

    private static final BlockKind VALIDATION = new BlockKind(
            "validation",
            "0.19.0", // <https://github.com/docker/buildx/pull/2794>
            List.of(),
            List.of(
                    BlockAttribute.of("condition", Reading.TEMPLATE, "Is true if the value of the variable is valid."),
                    BlockAttribute.of("error_message", Reading.TEMPLATE, "The error if the condition is false.")),
            List.of(),
            List.of(),
            Others.REFUSED);

    /// Groups.
    public static final BlockKind GROUP =
            named("group", attributes(GroupTargets.SCHEMA), List.of(MATRIX, NAME), List.of(), Others.IGNORED);

    /// Targets.
    public static final BlockKind TARGET =
            named("target", attributes(AttributeTable.ALL, MATRIX, NAME), List.of(), List.of(), Others.IGNORED);

    /// Variables.
    public static final BlockKind VARIABLE = named(
            "variable",
            List.of(
                    // <https://github.com/docker/buildx/pull/3167>
                    BlockAttribute.of("type", Reading.TYPE, "The type that the value is converted to.")
                            .since("0.24.0"),
                    BlockAttribute.of("default", Reading.TEMPLATE, "The value unless the environment has one."),
                    // <https://github.com/docker/buildx/pull/2556>
                    BlockAttribute.of("description", Reading.CONSTANT, "What the variable is for.")
                            .since("0.16.0")),
            List.of(),
            List.of(VALIDATION),
            Others.IGNORED);

    /// Functions.
    public static final BlockKind FUNCTION = named(
            "function",
            List.of(
                    BlockAttribute.of("params", Reading.NAMES, "The names of the parameters."),
                    BlockAttribute.of("variadic_params", Reading.NAMES, "The name for all further arguments."),
                    BlockAttribute.of("result", Reading.TEMPLATE, "The result of a call.")),
            List.of(),
            List.of(),
            Others.REFUSED);

    /// The kinds of the blocks of a file.
    public static final List<BlockKind> ALL = List.of(GROUP, TARGET, VARIABLE, FUNCTION);

    private BlockTable() {}

    /// The kind of the blocks of a type, null if there is none.
    public static @Nullable BlockKind named(String type) {
        return BlockKind.named(type, ALL);
    }

    /// The schema of a file in JSON.
    public static BlockSchema schema() {
        return new BlockSchema(List.of(), Map.of(), BlockKind.schemas(ALL), BlockSchema.Others.ATTRIBUTES);
    }

    private static BlockKind named(
            String word,
            List<BlockAttribute> attributes,
            List<BlockAttribute> misplaced,
            List<BlockKind> blocks,
            Others others) {
        return new BlockKind(word, Declaration.EARLIEST, NAMED, attributes, misplaced, blocks, others);
    }

    private static List<BlockAttribute> attributes(List<Attribute<?>> contents, BlockAttribute... more) {
        List<BlockAttribute> attributes = new ArrayList<>();
        for (Attribute<?> content : contents) {
            attributes.add(BlockAttribute.of(content));
        }
        attributes.addAll(List.of(more));
        return attributes;
    }
}
