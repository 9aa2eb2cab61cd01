package dev.jbake.format;

import static dev.jbake.parser.hcl.HclTokens.AND;
import static dev.jbake.parser.hcl.HclTokens.BANG;
import static dev.jbake.parser.hcl.HclTokens.CLOSE_BRACE;
import static dev.jbake.parser.hcl.HclTokens.CLOSE_HEREDOC;
import static dev.jbake.parser.hcl.HclTokens.CLOSE_QUOTE;
import static dev.jbake.parser.hcl.HclTokens.CLOSE_SEQUENCE;
import static dev.jbake.parser.hcl.HclTokens.COLON;
import static dev.jbake.parser.hcl.HclTokens.COMMA;
import static dev.jbake.parser.hcl.HclTokens.DOT;
import static dev.jbake.parser.hcl.HclTokens.DOUBLE_COLON;
import static dev.jbake.parser.hcl.HclTokens.ELLIPSIS;
import static dev.jbake.parser.hcl.HclTokens.EQUAL;
import static dev.jbake.parser.hcl.HclTokens.EQUAL_OP;
import static dev.jbake.parser.hcl.HclTokens.GREATER_OR_EQUAL;
import static dev.jbake.parser.hcl.HclTokens.GREATER_THAN;
import static dev.jbake.parser.hcl.HclTokens.IDENTIFIER;
import static dev.jbake.parser.hcl.HclTokens.LESS_OR_EQUAL;
import static dev.jbake.parser.hcl.HclTokens.LESS_THAN;
import static dev.jbake.parser.hcl.HclTokens.MINUS;
import static dev.jbake.parser.hcl.HclTokens.NOT_EQUAL;
import static dev.jbake.parser.hcl.HclTokens.NUMBER;
import static dev.jbake.parser.hcl.HclTokens.OPEN_BRACE;
import static dev.jbake.parser.hcl.HclTokens.OPEN_BRACKET;
import static dev.jbake.parser.hcl.HclTokens.OPEN_DIRECTIVE;
import static dev.jbake.parser.hcl.HclTokens.OPEN_HEREDOC;
import static dev.jbake.parser.hcl.HclTokens.OPEN_INTERPOLATION;
import static dev.jbake.parser.hcl.HclTokens.OPEN_PAREN;
import static dev.jbake.parser.hcl.HclTokens.OPEN_QUOTE;
import static dev.jbake.parser.hcl.HclTokens.OR;
import static dev.jbake.parser.hcl.HclTokens.PERCENT;
import static dev.jbake.parser.hcl.HclTokens.PLUS;
import static dev.jbake.parser.hcl.HclTokens.QUESTION;
import static dev.jbake.parser.hcl.HclTokens.QUOTED_LITERAL;
import static dev.jbake.parser.hcl.HclTokens.SLASH;
import static dev.jbake.parser.hcl.HclTokens.STAR;
import static dev.jbake.parser.hcl.HclTokens.STRING_LITERAL;

import java.util.List;
import java.util.Set;

/// Decides whether there is a space between two tokens.
final class Spacing {
    /// After one of these a minus is a sign.
    private static final Set<Integer> BEFORE_NEGATION = Set.of(
            OPEN_PAREN,
            OPEN_BRACE,
            OPEN_BRACKET,
            EQUAL,
            COLON,
            COMMA,
            QUESTION,
            PLUS,
            STAR,
            SLASH,
            PERCENT,
            MINUS,
            EQUAL_OP,
            NOT_EQUAL,
            GREATER_THAN,
            GREATER_OR_EQUAL,
            LESS_THAN,
            LESS_OR_EQUAL,
            AND,
            OR,
            BANG);

    private Spacing() {}

    /// Sets the spaces before all tokens but the first.
    static void apply(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            Cell token = cells.get(i - 1);
            Cell next = cells.get(i);
            boolean apart;
            if (token.is(MINUS) && !sticks(token, next)) {
                apart = i > 1 && !cells.get(i - 2).isOneOf(BEFORE_NEGATION);
            } else {
                boolean keyword = i > 1 && cells.get(i - 2).is(IDENTIFIER) && isIn(token);
                apart = isApart(token, next, keyword);
            }
            next.spaces(apart ? 1 : 0);
        }
    }

    /// The first rule: there is no space before these tokens, whatever comes before.
    private static boolean sticks(Cell token, Cell next) {
        return next.isNewline()
                || (token.is(IDENTIFIER) && (next.is(OPEN_PAREN) || next.is(DOUBLE_COLON)))
                || (token.is(DOUBLE_COLON) && next.is(IDENTIFIER))
                || token.is(DOT)
                || next.is(DOT)
                || next.is(COMMA)
                || next.is(ELLIPSIS);
    }

    private static boolean isIn(Cell token) {
        return token.is(IDENTIFIER) && token.text().equals("in");
    }

    private static boolean isInTemplate(Cell token, Cell next) {
        return token.is(QUOTED_LITERAL)
                || token.is(STRING_LITERAL)
                || token.is(OPEN_QUOTE)
                || token.is(OPEN_HEREDOC)
                || next.is(QUOTED_LITERAL)
                || next.is(STRING_LITERAL)
                || next.is(CLOSE_QUOTE)
                || next.is(CLOSE_HEREDOC);
    }

    /// @param keyword whether the token is the `in` of a for expression, after which `[` begins a list
    private static boolean isApart(Cell token, Cell next, boolean keyword) {
        if (sticks(token, next)) {
            return false;
        }
        if (token.is(COMMA)) {
            return true;
        }
        if (isInTemplate(token, next)) {
            return false;
        }
        if (keyword) {
            return true;
        }
        boolean indexed = token.is(IDENTIFIER) || token.is(NUMBER) || token.bracket() < 0;
        if ((next.is(OPEN_BRACKET) && indexed) || token.is(BANG)) {
            return false;
        }
        if (token.is(OPEN_BRACE) || next.is(CLOSE_BRACE)) {
            return !(token.is(OPEN_BRACE) && next.is(CLOSE_BRACE));
        }
        boolean opensSequence = token.is(OPEN_INTERPOLATION) || token.is(OPEN_DIRECTIVE);
        if ((opensSequence && next.is(OPEN_BRACE)) || (token.is(CLOSE_BRACE) && next.is(CLOSE_SEQUENCE))) {
            return true;
        }
        if (token.is(CLOSE_SEQUENCE) && (next.is(OPEN_INTERPOLATION) || next.is(OPEN_DIRECTIVE))) {
            return false;
        }
        return token.bracket() <= 0 && next.bracket() >= 0;
    }
}
