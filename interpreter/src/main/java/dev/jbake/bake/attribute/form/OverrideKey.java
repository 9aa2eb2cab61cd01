package dev.jbake.bake.attribute.form;

/// A key of `--set target.key[.name]=value`.
///
/// @param key the key, which is not always the attribute's name
/// @param form the form of its values
public record OverrideKey(String key, Form form) {

    /// The form of values.
    public enum Form {
        /// One value; the last one given counts.
        VALUE,
        /// Values that add up; `+=` keeps those of the file.
        LIST,
        /// A value for a name, checked when it is given.
        NAMED,
        /// A value for a name, checked when it is given; `+=` is refused.
        NAMED_ONLY,
        /// A value for a name, checked when it is applied.
        NAMED_LATE
    }
}
