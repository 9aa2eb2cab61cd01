package dev.jbake.conformance.fuzz.bake;

import java.util.List;

/// What the generator needs to know of an attribute of targets.
///
/// @param name the name in files
/// @param form the form of its value
/// @param samples valid values, as written on a command line
/// @param wrong invalid values, written likewise
/// @param keys its keys in `--set`
record AttributeShape(String name, Form form, List<String> samples, List<String> wrong, List<KeyShape> keys) {
    /// The form of a value.
    enum Form {
        /// A string in a format of its own.
        TEXT,
        /// Any string.
        FREE_TEXT,
        FLAG,
        TEXTS,
        FREE_TEXTS,
        /// A map of strings.
        PAIRS,
        /// A list of strings such as `type=local,dest=x`, or of objects.
        ENTRIES,
        /// Strings such as `memory=1g` on the command line, one object in files.
        FIELDS
    }

    /// What follows a key of `--set`.
    enum KeyForm {
        /// `=value`
        VALUE,
        /// `=value`, or `+=value`
        LIST,
        /// `.name=value`
        NAMED,
        /// `.name=value`, of samples such as `memory=1g`
        FIELD
    }

    /// A key of `--set`.
    ///
    /// @param samples what may follow it
    record KeyShape(String key, KeyForm form, List<String> samples) {}
}
