package dev.jbake.bake.compose;

/// Scans a literal or folded block: the lines that are indented below `|` or `>`.
final class YamlBlockText {
    private static final String CONTEXT = "while scanning a block scalar";

    private final YamlCursor cursor;
    private final YamlMark start;
    private final boolean literal;
    private final int outer;
    private final StringBuilder empty = new StringBuilder();
    private int indent;
    private YamlMark end;

    private YamlBlockText(YamlCursor cursor, int outer) {
        this.cursor = cursor;
        this.start = cursor.mark();
        this.end = start;
        this.literal = cursor.now() == '|';
        this.outer = outer;
    }

    /// @param outer the indentation of the block around it, -1 where there is none
    static YamlToken scan(YamlCursor cursor, int outer) throws ComposeProblem {
        return new YamlBlockText(cursor, outer).scan();
    }

    private YamlToken scan() throws ComposeProblem {
        cursor.skip();
        char chomping = header();
        end = cursor.mark();
        emptyLines();
        StringBuilder out = new StringBuilder();
        StringBuilder lineBreak = new StringBuilder();
        boolean indentedBefore = false;
        while (cursor.column() == indent && cursor.now() != YamlCursor.END) {
            boolean indented = YamlCursor.isBlank(cursor.now());
            boolean fold = !literal && !indentedBefore && !indented && lineBreak.indexOf("\n") == 0;
            if (!fold) {
                out.append(lineBreak);
            } else if (empty.isEmpty()) {
                out.append(' ');
            }
            out.append(empty);
            empty.setLength(0);
            lineBreak.setLength(0);
            indentedBefore = indented;
            while (!YamlCursor.isBreakOrEnd(cursor.now())) {
                cursor.read(out);
            }
            cursor.readBreak(lineBreak);
            emptyLines();
        }
        if (chomping != '-') {
            out.append(lineBreak);
        }
        if (chomping == '+') {
            out.append(empty);
        }
        return new YamlToken(YamlToken.Kind.QUOTED_SCALAR, start, end, out.toString());
    }

    /// What follows the indicator on its line: what becomes of the last line breaks, and the indentation.
    private char header() throws ComposeProblem {
        char chomping = chomping();
        if (YamlCursor.isDigit(cursor.now())) {
            if (cursor.now() == '0') {
                throw cursor.problem(CONTEXT, start, "found an indentation indicator equal to 0");
            }
            indent = Math.max(outer, 0) + cursor.now() - '0';
            cursor.skip();
            if (chomping == ' ') {
                chomping = chomping();
            }
        }
        cursor.skipBlanks();
        if (cursor.now() == '#') {
            cursor.skipLine();
        }
        if (!YamlCursor.isBreakOrEnd(cursor.now())) {
            throw cursor.problem(CONTEXT, start, "did not find expected comment or line break");
        }
        if (YamlCursor.isBreak(cursor.now())) {
            cursor.skipBreak();
        }
        return chomping;
    }

    private char chomping() throws ComposeProblem {
        char c = cursor.now();
        if (c != '+' && c != '-') {
            return ' ';
        }
        cursor.skip();
        return c;
    }

    /// Goes over empty lines; the deepest of the first ones gives the indentation where it is not said.
    private void emptyLines() throws ComposeProblem {
        end = cursor.mark();
        int deepest = 0;
        while (true) {
            while ((indent == 0 || cursor.column() < indent) && cursor.now() == ' ') {
                cursor.skip();
            }
            deepest = Math.max(deepest, cursor.column());
            if ((indent == 0 || cursor.column() < indent) && cursor.now() == '\t') {
                throw cursor.problem(CONTEXT, start, "found a tab character where an indentation space is expected");
            }
            if (!YamlCursor.isBreak(cursor.now())) {
                break;
            }
            cursor.readBreak(empty);
            end = cursor.mark();
        }
        if (indent == 0) {
            indent = Math.max(1, Math.max(deepest, outer + 1));
        }
    }
}
