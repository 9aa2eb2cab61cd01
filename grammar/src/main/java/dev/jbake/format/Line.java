package dev.jbake.format;

import dev.jbake.parser.hcl.HclTokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tokens from one newline to the next; a heredoc and a comment of several lines are part of a line.
final class Line {
    private final List<Cell> lead;
    private final List<Cell> assignment;
    private final @Nullable Cell comment;

    Line(List<Cell> tokens) {
        boolean commented = tokens.size() > 1 && tokens.getLast().isComment();
        comment = commented ? tokens.getLast() : null;
        List<Cell> code = commented ? tokens.subList(0, tokens.size() - 1) : tokens;
        int equal = equalSign(code);
        lead = code.subList(0, equal);
        assignment = code.subList(equal, code.size());
    }

    /// The index of the equal sign if an attribute's value ends on this line, otherwise the number of tokens.
    private static int equalSign(List<Cell> code) {
        for (int i = 1; i < code.size(); i++) {
            if (code.get(i).is(HclTokens.EQUAL)) {
                int open = 0;
                for (Cell token : code.subList(i, code.size())) {
                    open += token.bracket();
                }
                return open == 0 ? i : code.size();
            }
        }
        return code.size();
    }

    /// The tokens before the assignment and the comment; never empty.
    List<Cell> lead() {
        return lead;
    }

    /// The tokens from the equal sign on; empty if the line is no attribute.
    List<Cell> assignment() {
        return assignment;
    }

    /// The comment after code.
    @Nullable
    Cell comment() {
        return comment;
    }

    int codeColumns() {
        return Cell.columns(lead) + Cell.columns(assignment);
    }

    /// How many more brackets the line opens than it closes.
    // Compat: what follows a heredoc that is no attribute's value does not count (FormatterTest.formatsAsHclwrite).
    int openedBrackets() {
        int opened = 0;
        for (Cell token : lead) {
            opened += token.bracket();
            if (token.is(HclTokens.OPEN_HEREDOC)) {
                break;
            }
        }
        for (Cell token : assignment) {
            opened += token.bracket();
        }
        return opened;
    }
}
