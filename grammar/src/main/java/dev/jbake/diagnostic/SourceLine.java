package dev.jbake.diagnostic;

import dev.jbake.source.Span;

/// One line of a source as it is shown, with carets below the part that a span covers. Of a very long line only the
/// part around the span is shown.
final class SourceLine {
    private static final int LONG = 200;
    private static final int AROUND = 60;
    private static final String CUT = "...";

    private final String number;
    private final String shown;
    private final boolean cutBefore;
    private final boolean cutAfter;
    /// The shown part that the span covers.
    private final int from;
    private final int to;

    SourceLine(Positions lines, int line, Span span) {
        String digits = Integer.toString(line);
        number = " ".repeat(Math.max(0, 4 - digits.length())) + digits + " | ";
        String text = lines.source().text();
        int start = lines.start(line);
        int stop = lines.end(line);
        int first = Math.clamp(span.start(), start, stop);
        int last = Math.clamp(span.end(), first, stop);
        while (span.start() < start && first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int begin = start;
        int end = stop;
        if (end - begin > LONG) {
            begin = snap(text, Math.max(start, first - AROUND));
            end = snap(text, Math.min(stop, begin + LONG));
        }
        cutBefore = begin > start;
        cutAfter = end < stop;
        shown = text.substring(begin, end);
        from = first - begin;
        to = Math.min(last, end) - begin;
    }

    private static int snap(String text, int offset) {
        boolean inPair = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inPair ? offset - 1 : offset;
    }

    /// The number, a bar and the text. Control characters are replaced.
    String text() {
        StringBuilder out = new StringBuilder(number);
        out.append(cutBefore ? CUT : "");
        shown.codePoints().forEach(point -> {
            boolean steering = point != '\t' && Character.isISOControl(point);
            boolean broken = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            out.appendCodePoint(steering || broken ? 0xFFFD : point);
        });
        return out.append(cutAfter ? CUT : "").toString();
    }

    /// White space as wide as the text before the span; tabs stay tabs.
    String beforeCarets() {
        StringBuilder out = new StringBuilder(" ".repeat(number.length() + (cutBefore ? CUT.length() : 0)));
        int run = 0;
        for (int i = 0; i < from; i++) {
            if (shown.charAt(i) == '\t') {
                out.append(" ".repeat(ScreenWidth.of(shown, run, i))).append('\t');
                run = i + 1;
            }
        }
        return out.append(" ".repeat(ScreenWidth.of(shown, run, from))).toString();
    }

    /// At least one.
    String carets() {
        return "^".repeat(Math.max(1, ScreenWidth.of(shown, from, to)));
    }
}
