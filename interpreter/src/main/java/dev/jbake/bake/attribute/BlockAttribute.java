package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.function.Declaration;
import dev.jbake.parser.json.BlockSchema.Reading;
import org.jspecify.annotations.Nullable;

/// An attribute that a kind of block can have.
///
/// @param reading what a string stands for in JSON
/// @param since the first version of buildx that has it
/// @param documentation one sentence
/// @param content how its value is read, null if the kind reads it by itself
public record BlockAttribute(
        String name,
        Reading reading,
        String since,
        String documentation,
        @Nullable Attribute<?> content) {

    static BlockAttribute of(Attribute<?> content) {
        return new BlockAttribute(content.name(), Reading.TEMPLATE, content.since(), content.documentation(), content);
    }

    static BlockAttribute of(String name, Reading reading, String documentation) {
        return new BlockAttribute(name, reading, Declaration.EARLIEST, documentation, null);
    }

    BlockAttribute since(String version) {
        return new BlockAttribute(name, reading, version, documentation, content);
    }
}
