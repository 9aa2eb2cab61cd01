package dev.jbake.diagnostic;

/// How many terminal cells a text takes.
final class ScreenWidth {
    private ScreenWidth() {}

    /// The cells of a range of the text: one for each character as readers see it, two for wide East Asian
    /// characters and for pictographs.
    static int of(String text, int start, int end) {
        int width = Positions.clusters(text, start, end);
        for (int i = start; i < end; ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            boolean joined = i > start && text.charAt(i - 1) == 0x200D;
            if (isWide(point) && !joined) {
                width++;
            }
            i = next;
        }
        return width;
    }

    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1F3FA)
                || (point >= 0x1F400 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
