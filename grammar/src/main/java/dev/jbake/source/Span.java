package dev.jbake.source;

/// A range of a source, in UTF-16 offsets; lines and columns are computed only where a diagnostic is rendered.
///
/// @param source the text it points into
/// @param start first unit
/// @param end one past the last unit; equal to `start` for an empty range
public record Span(Source source, int start, int end) {

    /// The smallest span that holds both; they must be of the same source.
    public Span to(Span other) {
        return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The text below the span.
    public String text() {
        return source.text().substring(start, end);
    }
}
