package dev.jbake.parser.json;

import dev.jbake.source.Span;

/// A piece of a JSON text.
record Token(Kind kind, Span span) {

    /// What it looks like; whether a word, number or string is a right one is seen later.
    enum Kind {
        OPEN_BRACE,
        CLOSE_BRACE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        COMMA,
        COLON,
        /// Of native syntax: for a better message.
        EQUALS,
        WORD,
        STRING,
        NUMBER,
        INVALID,
        END
    }
}
