package dev.jbake.bake.compose;

/// A place in a YAML text.
///
/// @param offset in UTF-16 units
/// @param line from 0
/// @param column from 0, in code points
record YamlMark(int offset, int line, int column) {
    static final YamlMark START = new YamlMark(0, 0, 0);

    boolean sameAs(YamlMark other) {
        return offset == other.offset && line == other.line && column == other.column;
    }

    /// The same place one line further on: the scanner counts lines from one.
    YamlMark counted() {
        return new YamlMark(offset, line + 1, column);
    }

    // Compat: line 0 is "unknown", and the first column is not said (case yaml-unexpected-line).
    String words() {
        if (line == 0) {
            return "<unknown position>";
        }
        return "line " + line + (column == 0 ? "" : ", column " + (column + 1));
    }
}
