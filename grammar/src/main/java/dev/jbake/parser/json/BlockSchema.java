package dev.jbake.parser.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a body may hold. JSON does not tell attributes from blocks; the schema does.
///
/// @param labels what the labels of such a block are, by name
/// @param attributes how the attributes of these names are read
/// @param blocks the blocks in it, by type
/// @param others what becomes of a member that is neither
public record BlockSchema(
        List<String> labels, Map<String, Reading> attributes, Map<String, BlockSchema> blocks, Others others) {

    /// What the value of an attribute stands for.
    public enum Reading {
        /// Strings are templates.
        TEMPLATE,
        /// Strings are what they say.
        CONSTANT,
        /// A string is an expression that is not evaluated: a type.
        TYPE,
        /// A string is a name, and so is each string of an array.
        NAMES
    }

    /// What becomes of members that are not in the schema.
    public enum Others {
        /// They are attributes too.
        ATTRIBUTES,
        /// They stay, and may be repeated; the first one counts.
        KEPT,
        /// They are a mistake.
        REFUSED
    }

    @Nullable
    Reading reading(String name) {
        return attributes.get(name);
    }
}
