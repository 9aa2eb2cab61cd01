package dev.jbake.diagnostic;

/// Counts the columns of a line of JSON.
// Compat: a tab is two columns and a carriage return none; a combining mark does not join a quote or a backslash
// (json/columns, json/columns-carriage-return, json/columns-combining-mark).
final class JsonColumns {
    private JsonColumns() {}

    static int count(String text, int start, int end) {
        int columns = 0;
        int run = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int width = c == '\t' ? 2 : c == '\r' ? 0 : c == '"' || c == '\\' ? 1 : -1;
            if (width >= 0) {
                columns += Positions.clusters(text, run, i) + width;
                run = i + 1;
            }
        }
        return columns + Positions.clusters(text, run, end);
    }
}
