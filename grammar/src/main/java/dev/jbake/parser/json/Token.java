package dev.jbake.parser.json;

import dev.jbake.source.Span;

/// A piece of a JSON text.
record Token(Kind kind, Span span) {

    /// The kind of token; whether a word, number or string is valid is checked later.
    enum Kind {
        OPEN_BRACE,
        CLOSE_BRACE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        COMMA,
        COLON,
        /// A token of native syntax, for a better message.
        EQUALS,
        WORD,
        STRING,
        NUMBER,
        INVALID,
        END
    }
}
