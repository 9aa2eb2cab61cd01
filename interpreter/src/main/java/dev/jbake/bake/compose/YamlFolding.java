package dev.jbake.bake.compose;

/// Blanks and line breaks inside a scalar, which are folded when the text goes on.
final class YamlFolding {
    private final StringBuilder blanks = new StringBuilder();
    private final StringBuilder first = new StringBuilder();
    private final StringBuilder more = new StringBuilder();
    private boolean broken;

    /// Whether a line ended.
    boolean isBroken() {
        return broken;
    }

    void setBroken() {
        broken = true;
    }

    /// Takes the blank or line break that stands here.
    void take(YamlCursor cursor) throws ComposeProblem {
        if (YamlCursor.isBlank(cursor.now())) {
            if (broken) {
                cursor.skip();
            } else {
                cursor.read(blanks);
            }
        } else if (broken) {
            cursor.readBreak(more);
        } else {
            blanks.setLength(0);
            cursor.readBreak(first);
            broken = true;
        }
    }

    /// Writes what was taken and starts anew.
    void flush(StringBuilder out) {
        if (!broken) {
            out.append(blanks);
        } else if (first.indexOf("\n") != 0) {
            out.append(first).append(more);
        } else if (more.isEmpty()) {
            out.append(' ');
        } else {
            out.append(more);
        }
        blanks.setLength(0);
        first.setLength(0);
        more.setLength(0);
        broken = false;
    }
}
