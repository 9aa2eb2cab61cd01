package dev.jbake.cty;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Texts in NFC as the reference makes them: in a run of combining characters a joiner comes after every thirtieth, as
/// Unicode's Stream-Safe Text Process says. That bounds the sorting of such a run, too.
final class StreamSafe {
    private static final int MOST = 30;

    /// The most combining characters that one character decomposes to.
    private static final int WIDEST = 3;

    private static final char JOINER = '\u034f';

    /// Two marks; those of all other classes are sorted between them.
    private static final char LOWEST = '\u0334';

    private static final char HIGHEST = '\u0345';

    /// Characters that combine with the one before them although they are no marks, apart from Hangul.
    private static final String JOINING = "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57"
            + "\u0dcf\u0ddf\u102e\u1b35\ud804\udd27\ud804\udf3e\ud804\udf57\ud805\udcb0\ud805\udcba\ud805\udcbd"
            + "\ud805\uddaf\ud806\udd30";

    private final Map<Integer, Integer> leading = new HashMap<>();

    private StreamSafe() {}

    /// The NFC of a string.
    static String normalize(String text) {
        return Normalizer.normalize(hasLongRun(text) ? new StreamSafe().joined(text) : text, Normalizer.Form.NFC);
    }

    /// True if a run of characters that may combine is long enough to need a joiner.
    private static boolean hasLongRun(String text) {
        int run = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            run = point >= 0x300 && mayCombine(point) ? run + 1 : 0;
            if (run >= MOST / WIDEST - 1) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }

    private static boolean mayCombine(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (point >= 0x1160 && point <= 0x11ff)
                || (point >= 0x3131 && point <= 0x318e)
                || (point >= 0xff9e && point <= 0xffdc);
    }

    private String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int run = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int combining = combining(point);
            if (combining == 0) {
                run = point < 0xc0 ? 0 : trailing(point);
            } else if (run + combining > MOST) {
                out.append(JOINER);
                run = combining;
            } else {
                run += combining;
            }
            out.appendCodePoint(point);
            at += Character.charCount(point);
        }
        return out.toString();
    }

    /// The number of combining characters that the decomposition of a character begins with.
    private int combining(int point) {
        return point < 0x300 || !mayCombine(point) ? 0 : leading.computeIfAbsent(point, StreamSafe::leading);
    }

    private static int leading(int point) {
        int count = 0;
        for (int part : decomposed(point)) {
            if (!combines(part)) {
                break;
            }
            count++;
        }
        return count;
    }

    /// The number of combining characters that the decomposition of a character ends with.
    private static int trailing(int point) {
        if (point >= 0xac00 && point <= 0xd7a3) {
            return (point - 0xac00) % 28 == 0 ? 1 : 2;
        }
        int count = 0;
        int[] parts = decomposed(point);
        for (int i = parts.length - 1; i >= 0 && combines(parts[i]); i--) {
            count++;
        }
        return count;
    }

    private static int[] decomposed(int point) {
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .toArray();
    }

    private static boolean combines(int point) {
        return (point >= 0x1161 && point <= 0x1175)
                || (point >= 0x11a8 && point <= 0x11c2)
                || JOINING.codePoints().anyMatch(joining -> joining == point)
                || isMark(point);
    }

    /// True if it changes places with one of the two marks, as only characters with a combining class do.
    private static boolean isMark(int point) {
        if (point == LOWEST || point == HIGHEST) {
            return true;
        }
        String mark = Character.toString(point);
        return isSorted(HIGHEST + mark) || isSorted(mark + LOWEST);
    }

    private static boolean isSorted(String marks) {
        return !Normalizer.isNormalized(marks, Normalizer.Form.NFD);
    }
}
