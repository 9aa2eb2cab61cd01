package dev.jbake.format;

import dev.jbake.diagnostic.Positions;
import dev.jbake.parser.hcl.HclTokens;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/// A token and the number of spaces before it.
final class Cell {
    private final int type;
    private final String text;
    private int spaces;
    private int width = -1;

    Cell(Token token, int spaces) {
        type = token.getType();
        text = type == Token.EOF ? "" : token.getText();
        this.spaces = spaces;
    }

    boolean is(int tokenType) {
        return type == tokenType;
    }

    boolean isOneOf(Set<Integer> types) {
        return types.contains(type);
    }

    String text() {
        return text;
    }

    boolean isComment() {
        return type == HclTokens.COMMENT || (type == HclTokens.NEWLINE && !isNewline());
    }

    /// True for a newline alone; a comment to the end of the line includes the newline.
    boolean isNewline() {
        return type == HclTokens.NEWLINE && text.isBlank();
    }

    boolean endsLine() {
        return type == HclTokens.NEWLINE;
    }

    /// 1 for a token that opens a bracket or a template sequence, -1 for one that closes it.
    int bracket() {
        return switch (type) {
            case HclTokens.OPEN_BRACE,
                    HclTokens.OPEN_BRACKET,
                    HclTokens.OPEN_PAREN,
                    HclTokens.OPEN_INTERPOLATION,
                    HclTokens.OPEN_DIRECTIVE -> 1;
            case HclTokens.CLOSE_BRACE, HclTokens.CLOSE_BRACKET, HclTokens.CLOSE_PAREN, HclTokens.CLOSE_SEQUENCE -> -1;
            default -> 0;
        };
    }

    void spaces(int number) {
        spaces = number;
    }

    void appendTo(StringBuilder out) {
        out.repeat(' ', spaces).append(text);
    }

    /// The columns that the tokens and the spaces before them take.
    static int columns(List<Cell> cells) {
        int columns = 0;
        for (Cell cell : cells) {
            if (cell.width < 0) {
                cell.width = Positions.columns(cell.text);
            }
            columns += cell.spaces + cell.width;
        }
        return columns;
    }
}
