package dev.jbake.conformance.fuzz.bake;

import java.util.List;

/// An attribute of a target, as far as the generator wants to know.
///
/// @param name in files
/// @param form of its value
/// @param samples that are right, as a command line has them
/// @param wrong samples that are not
/// @param keys of `--set`
record AttributeShape(String name, Form form, List<String> samples, List<String> wrong, List<KeyShape> keys) {
    /// What its value looks like.
    enum Form {
        /// A text in a language of its own.
        TEXT,
        /// Any text.
        FREE_TEXT,
        FLAG,
        TEXTS,
        FREE_TEXTS,
        /// Texts by name.
        PAIRS,
        /// A list of texts such as `type=local,dest=x`, or of objects.
        ENTRIES,
        /// Texts such as `memory=1g` on the command line, one object in files.
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
