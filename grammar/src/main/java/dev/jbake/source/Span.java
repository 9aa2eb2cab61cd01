package dev.jbake.source;

import org.jspecify.annotations.Nullable;

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

    /// The part that is this string in quotes; all of it if the string is not there exactly once, as it is written.
    public Span quoted(String string) {
        String quoted = '"' + string + '"';
        int at = source.text().indexOf(quoted, start, end);
        boolean once = at >= 0 && source.text().indexOf(quoted, at + 1, end) < 0;
        return once ? new Span(source, at, at + quoted.length()) : this;
    }

    /// The part that is this name, in quotes or not, before an equals sign or a colon; all of it if there is none.
    public Span key(String name) {
        if (text().contains('"' + name + '"')) {
            return quoted(name);
        }
        String text = source.text();
        for (int at = text.indexOf(name, start); at >= 0 && at < end; at = text.indexOf(name, at + 1)) {
            int after = at + name.length();
            while (after < end && text.charAt(after) == ' ') {
                after++;
            }
            boolean begins = at == start || " \t\n,{".indexOf(text.charAt(at - 1)) >= 0;
            if (begins && after < end && "=:".indexOf(text.charAt(after)) >= 0) {
                return new Span(source, at, at + name.length());
            }
        }
        return this;
    }

    // Written out, since the generated methods take 11 ms when they are first used: each warning uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that
                && start == that.start
                && end == that.end
                && source.name().equals(that.source.name())
                && source.text().equals(that.source.text());
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
