package dev.jbake.parser.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The attributes and blocks of a body. JSON itself does not distinguish them.
///
/// @param labels the names of such a block's labels
/// @param attributes how these attributes are read
/// @param blocks the blocks in it, by type
/// @param others what happens to other members
public record BlockSchema(
        List<String> labels, Map<String, Reading> attributes, Map<String, BlockSchema> blocks, Others others) {

    /// How the value of an attribute is read.
    public enum Reading {
        /// Strings are templates.
        TEMPLATE,
        /// Strings are literal.
        CONSTANT,
        /// A string is an expression that is not evaluated: a type.
        TYPE,
        /// A string is a name, and so is each string of an array.
        NAMES
    }

    /// What happens to members that are not in the schema.
    public enum Others {
        /// They are attributes, too.
        ATTRIBUTES,
        /// They are kept and can be repeated; the first one counts.
        KEPT,
        /// They are a mistake.
        REFUSED
    }

    @Nullable
    Reading reading(String name) {
        return attributes.get(name);
    }
}
