package dev.jbake.stdlib.text;

import dev.jbake.limit.LimitExceeded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Go's `strings` functions where they differ from Java's: they work on code points, case by case.
public final class GoText {
    private GoText() {}

    static String upper(String text) {
        return map(text, true);
    }

    static String lower(String text) {
        return map(text, false);
    }

    // Compat: one code point becomes one code point, so that a sharp s stays (functions/lower-upper-unicode).
    private static String map(String text, boolean up) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            mapped.appendCodePoint(up ? Character.toUpperCase(point) : Character.toLowerCase(point));
        }
        return mapped.toString();
    }

    static String title(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            mapped.appendCodePoint(separates(before) ? Character.toTitleCase(point) : point);
            before = point;
        }
        return mapped.toString();
    }

    private static boolean separates(int point) {
        if (point < 0x80) {
            boolean word = (point >= '0' && point <= '9')
                    || (point >= 'a' && point <= 'z')
                    || (point >= 'A' && point <= 'Z')
                    || point == '_';
            return !word;
        }
        return !Character.isLetter(point) && !Character.isDigit(point) && isSpace(point);
    }

    /// Unicode's White_Space, which is neither of Java's two notions of space.
    static boolean isSpace(int point) {
        return (point >= '\t' && point <= '\r')
                || point == ' '
                || point == 0x85
                || point == 0xa0
                || point == 0x1680
                || (point >= 0x2000 && point <= 0x200a)
                || point == 0x2028
                || point == 0x2029
                || point == 0x202f
                || point == 0x205f
                || point == 0x3000;
    }

    static String trimSpace(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static String trim(String text, String cutset) {
        BitSet cut = new BitSet();
        cutset.codePoints().forEach(cut::set);
        int start = 0;
        int end = text.length();
        while (start < end && cut.get(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && cut.get(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /// An empty separator splits between code points.
    public static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        if (separator.isEmpty()) {
            for (int i = 0; i < text.length(); ) {
                int next = i + Character.charCount(text.codePointAt(i));
                parts.add(text.substring(i, next));
                LimitExceeded.checkElements(parts.size());
                i = next;
            }
            return parts;
        }
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(text.substring(start, at));
            LimitExceeded.checkElements(parts.size());
            start = at + separator.length();
        }
        parts.add(text.substring(start));
        return parts;
    }

    /// An empty text to search for is found around every code point.
    static String replace(String text, String searched, String replacement) {
        long growth = (long) replacement.length() - searched.length();
        if (searched.isEmpty()) {
            LimitExceeded.checkText(text.length() + (text.length() + 1L) * growth);
        } else if (growth > 0) {
            long length = text.length();
            for (int at = text.indexOf(searched); at >= 0; at = text.indexOf(searched, at + searched.length())) {
                length += growth;
                LimitExceeded.checkText(length);
            }
        }
        if (!searched.isEmpty()) {
            return text.replace(searched, replacement);
        }
        return replacement + (text.isEmpty() ? "" : String.join(replacement, split(text, "")) + replacement);
    }
}
