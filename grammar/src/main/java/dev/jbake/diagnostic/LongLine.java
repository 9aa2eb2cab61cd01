package dev.jbake.diagnostic;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// Columns on one very long line. What has been counted is kept, so that asking for many of them reads the line once.
final class LongLine {
    /// How far the counting goes at a time, in UTF-16 units.
    private static final int STRIDE = 1024;

    private final String text;
    private final int end;
    /// Places between two characters, and how many characters are before each.
    private int[] places = new int[16];

    private int[] counts = new int[16];
    private int known = 1;

    LongLine(String text, int start, int end) {
        this.text = text;
        this.end = end;
        places[0] = start;
    }

    int start() {
        return places[0];
    }

    /// The characters between the line's start and the offset.
    int clusters(int offset) {
        while (places[known - 1] + 2 * STRIDE < offset) {
            advance();
        }
        int found = Arrays.binarySearch(places, 0, known, offset);
        int at = found >= 0 ? found : -found - 2;
        return counts[at] + Positions.clusters(text, places[at], offset);
    }

    private void advance() {
        int from = places[known - 1];
        String part = text.substring(from, Math.min(end, from + 2 * STRIDE));
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(part);
        int count = 0;
        int to = 0;
        while (to < STRIDE && breaks.next() != BreakIterator.DONE) {
            to = breaks.current();
            count++;
        }
        if (known == places.length) {
            places = Arrays.copyOf(places, known * 2);
            counts = Arrays.copyOf(counts, known * 2);
        }
        places[known] = from + to;
        counts[known] = counts[known - 1] + count;
        known++;
    }
}
