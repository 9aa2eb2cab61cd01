package dev.jbake.bake.compose.yaml;

/// Turns indexes in code points into offsets in UTF-16 units.
final class CodePoints {
    private final int length;
    private final int[] offsets;

    CodePoints(String text) {
        length = text.length();
        boolean pairs = text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
        offsets = pairs ? offsets(text) : new int[0];
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        return offsets;
    }

    int offset(int index) {
        if (offsets.length == 0) {
            return Math.min(index, length);
        }
        return index < offsets.length ? offsets[index] : length;
    }
}
