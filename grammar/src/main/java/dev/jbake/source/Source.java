package dev.jbake.source;

/// A named text that spans point into.
///
/// @param name what diagnostics call it: the path as the user gave it, or `-` for standard input
/// @param text the decoded text, unchanged (line ends and byte order mark included)
public record Source(String name, String text) {

    /// Decodes UTF-8. Every byte that does not belong to a character becomes the lone surrogate `U+DC00 + byte`, so
    /// that
    /// the scanner can point at it.
    public static Source decode(String name, byte[] bytes) {
        return new Source(name, Utf8.decode(bytes));
    }

    /// The span from `start` (inclusive) to `end` (exclusive), in UTF-16 units of the text.
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }
}
