package dev.jbake.source;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits text into characters as readers see them: extended grapheme clusters of Unicode 15.
public final class Graphemes {
    /// Characters that extend the cluster before them although their category is letter.
    private static final char THAI_AM = '\u0e33';

    private static final char LAO_AM = '\u0eb3';

    private Graphemes() {}

    /// The offsets of all clusters' starts, then the length of the text; `{0}` for an empty text.
    public static int[] bounds(String text) {
        int[] bounds = new int[text.length() + 1];
        int count = isPlain(text) ? plain(text, bounds) : clusters(text, bounds);
        return Arrays.copyOf(bounds, count);
    }

    /// The number of clusters.
    public static int count(String text) {
        return bounds(text).length - 1;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    /// Below U+0300 every character is a cluster, except for a line break of two characters.
    private static int plain(String text, int[] bounds) {
        int count = 1;
        for (int i = 1; i <= text.length(); i++) {
            boolean inside = i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            if (!inside) {
                bounds[count++] = i;
            }
        }
        return count;
    }

    private static int clusters(String text, int[] bounds) {
        Matcher matcher = Pattern.compile("\\X").matcher(text);
        int count = 1;
        while (matcher.find()) {
            for (int i = matcher.start() + 1; i < matcher.end(); i++) {
                if (startsLetter(text, i)) {
                    bounds[count++] = i;
                }
            }
            bounds[count++] = matcher.end();
        }
        return count;
    }

    // Compat: Indic consonants over a virama are characters of their own, which the JDK's newer Unicode joins
    // (errors/columns-indic-conjunct).
    private static boolean startsLetter(String text, int at) {
        char c = text.charAt(at);
        boolean vowelSign = c == THAI_AM || c == LAO_AM;
        if (vowelSign || Character.isLowSurrogate(c) || !Character.isLetter(text.codePointAt(at))) {
            return false;
        }
        int before = text.codePointBefore(at);
        int type = Character.getType(before);
        return before == 0x200d || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
