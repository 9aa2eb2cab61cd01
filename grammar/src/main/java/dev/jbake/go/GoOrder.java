package dev.jbake.go;

/// Go's order of strings: by the bytes of their UTF-8 form, which is the order of their code points.
public final class GoOrder {
    private GoOrder() {}

    /// Compares by code points, not by UTF-16 units as `String.compareTo` does.
    public static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean surrogateA = Character.isSurrogate(a);
                boolean surrogateB = Character.isSurrogate(b);
                if (surrogateA != surrogateB) {
                    // A surrogate is half of a code point above U+FFFF.
                    return surrogateA ? 1 : -1;
                }
                return a - b;
            }
        }
        return left.length() - right.length();
    }
}
