package dev.jbake.source;

/// A range of a source, in UTF-16 offsets; lines and columns are computed only if a diagnostic is rendered.
///
/// @param source the text
/// @param start first unit
/// @param end one past the last unit; equal to `start` for an empty range
public record Span(Source source, int start, int end) {

    /// The smallest span that contains both; they must be of the same source.
    public Span to(Span other) {
        return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The text of the span.
    public String text() {
        return source.text().substring(start, end);
    }
}
