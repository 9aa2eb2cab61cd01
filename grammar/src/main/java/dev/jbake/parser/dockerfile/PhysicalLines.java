package dev.jbake.parser.dockerfile;

import dev.jbake.go.Spaces;
import dev.jbake.source.Source;

/// The lines of a file, one after the other.
final class PhysicalLines {
    private final String text;
    private int start;
    private int end;
    private int next;

    PhysicalLines(Source file) {
        text = file.text();
        next = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /// Goes to the next line; false at the end of the file.
    boolean advance() {
        if (next == text.length()) {
            return false;
        }
        start = next;
        int newline = text.indexOf('\n', start);
        next = newline < 0 ? text.length() : newline + 1;
        end = next;
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return true;
    }

    /// Where the line starts.
    int start() {
        return start;
    }

    /// Where the line starts without white space.
    int contentStart() {
        int at = start;
        while (at < end && Spaces.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the line ends, without its line end.
    int end() {
        return end;
    }

    /// Where the next line starts.
    int next() {
        return next;
    }

    boolean isBlank() {
        return contentStart() == end;
    }

    boolean isComment() {
        int at = contentStart();
        return at < end && text.charAt(at) == '#';
    }

    /// Where the line ends without the escape character that continues it; -1 if the next line does not belong to it.
    int continuation(int from, char escape) {
        int at = end;
        while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        boolean continues =
                at > from && text.charAt(at - 1) == escape && (at - 1 == from || text.charAt(at - 2) != escape);
        return continues ? at - 1 : -1;
    }

    /// The line without its end.
    String line() {
        return text.substring(start, end);
    }
}
