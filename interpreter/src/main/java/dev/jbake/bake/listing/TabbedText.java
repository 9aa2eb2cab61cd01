package dev.jbake.bake.listing;

import java.util.ArrayList;
import java.util.List;

/// Aligns the cells of lines with tabs, as Go's `text/tabwriter` does with tabs of eight and one of padding.
///
/// A column is a run of lines that have a cell of that number and one after it. So a line's last cell has no column.
final class TabbedText {
    private static final int TAB = 8;

    private final List<List<String>> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private int written;

    private TabbedText() {}

    /// The aligned text; cells end with a tab, lines with a line feed.
    static String align(String text) {
        TabbedText table = new TabbedText();
        // Compat: a vertical tab ends a cell as well, and a form feed a line (listing/variables-vertical-tab,
        // listing/variables-form-feed).
        for (String line : text.replace('\f', '\n').split("\n", -1)) {
            table.lines.add(List.of(line.replace('\u000b', '\t').split("\t", -1)));
        }
        table.format(0, table.lines.size());
        return table.out.toString();
    }

    private void format(int first, int end) {
        int column = widths.size();
        int from = first;
        for (int at = first; at < end; at++) {
            if (!hasColumn(at, column)) {
                continue;
            }
            write(from, at);
            from = at;
            int width = 1;
            while (at < end && hasColumn(at, column)) {
                width = Math.max(width, width(lines.get(at).get(column)) + 1);
                at++;
            }
            widths.add(width);
            format(from, at);
            widths.removeLast();
            from = at;
        }
        write(from, end);
    }

    private boolean hasColumn(int line, int column) {
        return column < lines.get(line).size() - 1;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private void write(int from, int end) {
        for (int i = Math.max(from, written); i < end; i++) {
            List<String> cells = lines.get(i);
            for (int j = 0; j < cells.size(); j++) {
                String cell = cells.get(j);
                out.append(cell);
                if (j < widths.size()) {
                    int wanted = (widths.get(j) + TAB - 1) / TAB * TAB;
                    out.repeat('\t', (wanted - width(cell) + TAB - 1) / TAB);
                }
            }
            if (i + 1 < lines.size()) {
                out.append('\n');
            }
            written = i + 1;
        }
    }
}
