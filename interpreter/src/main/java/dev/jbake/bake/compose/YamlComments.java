package dev.jbake.bake.compose;

/// Goes over comments.
final class YamlComments {
    /// How far the reference looks for one.
    private static final int AHEAD = 512;

    private YamlComments() {}

    /// Goes over a comment and those on the lines below it.
    // Compat: these may be indented with tabs (case yaml-comment-after-tab).
    static void skip(YamlCursor cursor) throws ComposeProblem {
        cursor.skipLine();
        while (true) {
            int ahead = 1;
            while (ahead < AHEAD && (YamlCursor.isBlank(cursor.at(ahead)) || YamlCursor.isBreak(cursor.at(ahead)))) {
                ahead++;
            }
            if (ahead == AHEAD || cursor.at(ahead) != '#') {
                return;
            }
            int comment = cursor.offset() + ahead;
            while (cursor.offset() < comment) {
                if (YamlCursor.isBreak(cursor.now())) {
                    cursor.skipBreak();
                } else {
                    cursor.skip();
                }
            }
            cursor.skipLine();
        }
    }

    /// Goes over a comment on the line of the last token.
    static void skipOnLine(YamlCursor cursor) throws ComposeProblem {
        if (cursor.breaks() > 0) {
            return;
        }
        int ahead = 0;
        while (ahead < AHEAD && YamlCursor.isBlank(cursor.at(ahead))) {
            ahead++;
        }
        if (ahead < AHEAD && cursor.at(ahead) == '#') {
            cursor.skipLine();
        }
    }
}
