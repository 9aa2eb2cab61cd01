package dev.jbake.cli.builder;

import java.util.ArrayList;
import java.util.List;

/// Lays out cells with tabs between in columns, as Go's text/tabwriter does it: a column is as wide as its widest cell
/// among adjacent lines that have a cell after it.
final class TabColumns {
    private final int least;
    private final int gap;
    private final int tab;
    private final List<String[]> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private TabColumns(int least, int gap, int tab) {
        this.least = least;
        this.gap = gap;
        this.tab = tab;
    }

    /// Columns that are filled with spaces.
    ///
    /// @param least the least width of a column
    /// @param gap how many spaces are between two columns at least
    static TabColumns spaced(int least, int gap) {
        return new TabColumns(least, gap, 0);
    }

    /// Columns that are filled with tabs, one character apart at least.
    ///
    /// @param tab the width of a tab
    static TabColumns tabbed(int tab) {
        return new TabColumns(1, 1, tab);
    }

    /// Adds lines.
    ///
    /// @param text lines of cells with tabs between, without a line break at the end
    TabColumns add(String text) {
        for (String line : text.split("\n", -1)) {
            lines.add(line.split("\t", -1));
        }
        return this;
    }

    /// The laid-out lines.
    @Override
    public String toString() {
        out.setLength(0);
        layOut(0, lines.size());
        return out.toString();
    }

    private void layOut(int from, int to) {
        int column = widths.size();
        int written = from;
        for (int i = from; i < to; i++) {
            if (lines.get(i).length - 1 <= column) {
                continue;
            }
            write(written, i);
            int end = i;
            int width = least;
            while (end < to && lines.get(end).length - 1 > column) {
                width = Math.max(width, size(lines.get(end)[column]) + gap);
                end++;
            }
            widths.add(width);
            layOut(i, end);
            widths.removeLast();
            written = end;
            i = end - 1;
        }
        write(written, to);
    }

    private void write(int from, int to) {
        for (String[] cells : lines.subList(from, to)) {
            for (int i = 0; i < cells.length; i++) {
                out.append(cells[i]);
                if (i < widths.size()) {
                    fill(widths.get(i), size(cells[i]));
                }
            }
            out.append('\n');
        }
    }

    private void fill(int width, int used) {
        if (tab == 0) {
            out.repeat(' ', width - used);
        } else {
            int whole = Math.ceilDiv(width, tab) * tab;
            out.repeat('\t', Math.ceilDiv(whole - used, tab));
        }
    }

    private static int size(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
