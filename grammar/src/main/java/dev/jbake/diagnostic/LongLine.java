package dev.jbake.diagnostic;

import dev.jbake.limit.Limits;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// Columns on one very long line. It keeps what it has counted, so that many questions read the line only once.
final class LongLine {
    /// How many UTF-16 units are counted at a time.
    private static final int STRIDE = 1024;

    /// Counts the columns of a part of a text that begins and ends between two characters as readers see them.
    interface Counting {
        /// The columns from `start` to `end`.
        int columns(String text, int start, int end);
    }

    private final String text;
    private final int start;
    private final int end;
    private final Counting counting;
    /// Places between two characters, with the number of columns before each.
    private int[] places = new int[16];

    private int[] counts = new int[16];
    private int known = 1;

    LongLine(String text, int start, int end, Counting counting) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.counting = counting;
        places[0] = start;
    }

    int start() {
        return start;
    }

    /// The columns between the line's start and the offset.
    int columns(int offset) {
        while (places[known - 1] + 2 * STRIDE < offset) {
            advance();
        }
        int found = Arrays.binarySearch(places, 0, known, offset);
        int at = found >= 0 ? found : -found - 2;
        return counts[at] + part(places[at], offset);
    }

    private void advance() {
        int from = places[known - 1];
        int to = boundary(from + STRIDE);
        if (known == places.length) {
            places = Arrays.copyOf(places, known * 2);
            counts = Arrays.copyOf(counts, known * 2);
        }
        places[known] = to;
        counts[known] = counts[known - 1] + part(from, to);
        known++;
    }

    private int part(int from, int to) {
        boolean exact = from - start < Limits.COLUMNS;
        return exact ? counting.columns(text, from, to) : text.codePointCount(from, to);
    }

    /// A place between two characters, at the offset or shortly after.
    private int boundary(int wanted) {
        int last = Math.min(end, wanted + STRIDE);
        for (int at = wanted; at < last; at++) {
            char before = text.charAt(at - 1);
            if (before < 0x80 && before != '\r' && text.charAt(at) < 0x80) {
                return at;
            }
        }
        if (wanted - start >= Limits.COLUMNS) {
            return Character.isLowSurrogate(text.charAt(wanted)) ? wanted + 1 : wanted;
        }
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text.substring(wanted - STRIDE, last));
        return wanted - STRIDE + breaks.following(STRIDE - 1);
    }
}
