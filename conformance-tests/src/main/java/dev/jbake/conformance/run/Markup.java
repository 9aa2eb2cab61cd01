package dev.jbake.conformance.run;

/// Escapes text for XML and HTML.
final class Markup {
    private Markup() {}

    /// Escapes a text for content and attributes; what XML cannot hold becomes a question mark.
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = c == '\t'
                            || c == '\n'
                            || (c >= ' ' && c < 0xd800)
                            || (c > 0xdfff && c < 0xfffe)
                            || c > 0xffff;
                    escaped.appendCodePoint(allowed ? c : '?');
                }
            }
        });
        return escaped.toString();
    }
}
