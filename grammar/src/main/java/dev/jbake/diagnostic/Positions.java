package dev.jbake.diagnostic;

import dev.jbake.source.Graphemes;
import dev.jbake.source.Notation;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Lines and columns of one source, both from 1, as the reference counts them: a line ends with a line feed; a
/// column is one character as readers see it (an extended grapheme cluster), and a byte order mark is none.
public final class Positions {
    /// From this many units on, the columns of a line are remembered.
    private static final int LONG = 4096;

    private final Source source;
    private final int[] lineStarts;
    private @Nullable LongLine longLine;

    /// Reads the whole text once.
    public Positions(Source source) {
        this.source = source;
        String text = source.text();
        int[] starts = new int[16];
        starts[0] = source.notation() == Notation.NATIVE && text.startsWith("\uFEFF") ? 1 : 0;
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    /// The line that the offset is on.
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    /// The column of the offset on its line.
    public int column(int offset) {
        int line = line(offset);
        int start = start(line);
        LongLine.Counting counting = source.notation() == Notation.JSON ? JsonColumns::count : Positions::clusters;
        if (offset - start < LONG) {
            return 1 + counting.columns(source.text(), start, Math.max(start, offset));
        }
        LongLine known = longLine;
        if (known == null || known.start() != start) {
            known = new LongLine(source.text(), start, end(line), counting);
            longLine = known;
        }
        return 1 + known.columns(offset);
    }

    /// The source.
    Source source() {
        return source;
    }

    /// The offset of the end of a line's text.
    int end(int line) {
        String text = source.text();
        int start = start(line);
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /// The offset of the start of a line.
    public int start(int line) {
        return lineStarts[line - 1];
    }

    /// `file:line,column-column`, or `file:line,column-line,column` for a span of several lines.
    public String describe(Span span) {
        int startLine = line(span.start());
        int endLine = line(span.end());
        int endColumn = column(span.end());
        if (source.notation() == Notation.JSON && endsWithControl(span)) {
            // an empty range: a string ended there too early
            endLine = line(span.end() - 1);
            endColumn = column(span.end() - 1) + 1;
        }
        String end = endLine == startLine ? "" + endColumn : endLine + "," + endColumn;
        return source.name() + ":" + startLine + "," + column(span.start()) + "-" + end;
    }

    /// How many characters, as readers see them, the text holds.
    public static int columns(String text) {
        return clusters(text, 0, text.length());
    }

    private boolean endsWithControl(Span span) {
        return span.end() > span.start() && source.text().charAt(span.end() - 1) < ' ';
    }

    /// How many characters, as readers see them, the range of the text holds.
    static int clusters(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) < 0x80 && text.charAt(at) != '\r') {
            at++;
        }
        return at == end ? end - start : Graphemes.count(text.substring(start, end));
    }
}
