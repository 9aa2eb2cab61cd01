package dev.jbake.syntax.dockerfile;

import java.util.List;

/// A part of a {@link Word} as a shell would see it.
public sealed interface WordPart {
    /// Plain text.
    ///
    /// @param text without escapes
    /// @param raw with them
    record Text(String text, String raw) implements WordPart {}

    /// White space between words.
    record Space(String text) implements WordPart {}

    /// Text in quotes.
    ///
    /// @param quote the character on both sides
    record Quoted(char quote, List<WordPart> parts) implements WordPart {}

    /// `$NAME` or `${NAME}`.
    ///
    /// @param isBraced true with braces
    record Variable(String name, boolean isBraced) implements WordPart {}

    /// `${NAME:-WORD}` and its like.
    ///
    /// @param operator `-`, `+`, `?`, `#` or `%`
    /// @param isNullUnset true with a colon: an empty value counts as none
    record Modified(String name, char operator, boolean isNullUnset, List<WordPart> word) implements WordPart {}

    /// `${NAME/PATTERN/REPLACEMENT}`.
    ///
    /// @param isAll true with two slashes: all places, not the first one only
    record Replaced(String name, boolean isAll, List<WordPart> pattern, List<WordPart> replacement)
            implements WordPart {}
}
