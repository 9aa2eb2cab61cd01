package dev.jbake.source;

import org.jspecify.annotations.Nullable;

/// A named text. Spans are ranges of it.
///
/// @param name what diagnostics call it: the path as the user gave it, or `-` for standard input
/// @param text the decoded text, unchanged (line ends and byte order mark included)
/// @param embedding where the text is if it is part of another source; its spans are then ranges of that source
public record Source(
        String name,
        String text,
        Notation notation,
        @Nullable Embedding embedding) {

    /// The place of a text inside another source, such as that of a JSON string.
    public interface Embedding {
        /// The range of the outer source that holds a range of the inner text.
        Span span(int start, int end);
    }

    /// A text of its own, with the columns of native syntax.
    public Source(String name, String text) {
        this(name, text, Notation.NATIVE, null);
    }

    /// Decodes UTF-8. Every byte that does not belong to a character becomes the lone surrogate `U+DC00 + byte`, so
    /// that the scanner can point at it.
    public static Source decode(String name, byte[] bytes) {
        return new Source(name, Utf8.decode(bytes));
    }

    /// The same text with the columns of another notation.
    public Source in(Notation other) {
        return new Source(name, text, other, embedding);
    }

    /// A text that is part of this one.
    public Source embedded(String inner, Embedding place) {
        return new Source(name, inner, Notation.NATIVE, place);
    }

    /// The span from `start` (inclusive) to `end` (exclusive), in UTF-16 units of the text.
    public Span span(int start, int end) {
        Embedding place = embedding;
        return place == null ? new Span(this, start, end) : place.span(start, end);
    }
}
