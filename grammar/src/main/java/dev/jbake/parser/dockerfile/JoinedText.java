package dev.jbake.parser.dockerfile;

import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.Arrays;

/// Pieces of a file put together, which know where they come from.
final class JoinedText {
    private final Source file;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[2];
    private int[] origins = new int[2];
    private int pieces;

    JoinedText(Source file) {
        this.file = file;
    }

    /// Adds a range of the file.
    void add(int start, int end) {
        if (start == end) {
            return;
        }
        if (pieces == starts.length) {
            starts = Arrays.copyOf(starts, pieces * 2);
            origins = Arrays.copyOf(origins, pieces * 2);
        }
        starts[pieces] = text.length();
        origins[pieces++] = start;
        text.append(file.text(), start, end);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// The text as a source of which the spans are those of the file.
    Source source() {
        return file.embedded(text.toString(), this::span);
    }

    private Span span(int start, int end) {
        if (pieces == 0) {
            return file.span(0, 0);
        }
        int first = origin(start);
        return file.span(first, end > start ? origin(end - 1) + 1 : first);
    }

    private int origin(int at) {
        int found = Arrays.binarySearch(starts, 0, pieces, at);
        int piece = found < 0 ? -found - 2 : found;
        return origins[piece] + at - starts[piece];
    }
}
