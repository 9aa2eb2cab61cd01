package dev.jbake.parser.hcl;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/// Finds the place from which parsing can go on after a mistake. It only counts brackets, so it can be wrong in a file
/// whose brackets do not match.
final class Recovery {
    private final SyntaxTokens tokens;
    private final SyntaxErrors errors;
    private int fruitlessSearches = 20;

    Recovery(SyntaxTokens tokens, SyntaxErrors errors) {
        this.tokens = tokens;
        this.errors = errors;
    }

    /// Skips past the token that closes the construct we are in, or to the end of the file. Returns the
    /// last token skipped.
    ///
    /// A bracket that is never closed does not swallow the items after it: then we stay where we are. The reference
    /// goes on to the end, and so does this after a number of such searches, since each reads the whole rest.
    Token past(int closer) {
        int start = tokens.index();
        Token last = search(closer);
        boolean bracket =
                closer == HclTokens.CLOSE_BRACE || closer == HclTokens.CLOSE_BRACKET || closer == HclTokens.CLOSE_PAREN;
        if (last.getType() == Token.EOF && bracket && errors.soundTokens() && fruitlessSearches-- > 0) {
            tokens.seek(start);
        }
        return last;
    }

    private Token search(int closer) {
        errors.recovering(true);
        int opener = opener(closer);
        int nested = 0;
        while (true) {
            Token token = tokens.read();
            int type = token.getType();
            if (closer == HclTokens.CLOSE_SEQUENCE && type == HclTokens.OPEN_DIRECTIVE) {
                type = HclTokens.OPEN_INTERPOLATION;
            }
            if (type == Token.EOF) {
                return token;
            }
            if (type == opener) {
                nested++;
            } else if (type == closer && nested-- == 0) {
                return token;
            }
        }
    }

    /// As {@link #past}, for a rule that cannot be finished either.
    SyntaxAbort skipPast(int closer) {
        past(closer);
        return new SyntaxAbort();
    }

    /// Skips to the next token of this type, and past the construct that it opens.
    SyntaxAbort skipOver(int opener) {
        Token token = tokens.read();
        while (token.getType() != opener && token.getType() != Token.EOF) {
            token = tokens.read();
        }
        return skipPast(closer(opener));
    }

    /// Skips past the newline that ends the item we are in: the first one outside all brackets that open from here on.
    void pastItem() {
        errors.recovering(true);
        int[] open = new int[16];
        int depth = 0;
        while (true) {
            int type = tokens.read().getType();
            if (type == Token.EOF || (type == HclTokens.NEWLINE && depth == 0)) {
                return;
            }
            if (closer(type) != Token.INVALID_TYPE) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = closer(type);
            } else if (opener(type) != Token.INVALID_TYPE) {
                while (depth > 0 && open[depth - 1] != type) {
                    depth--;
                }
                if (depth > 0) {
                    depth--;
                }
            }
        }
    }

    /// The type of the token that closes what this one opens; the invalid type if it opens nothing.
    static int closer(int opener) {
        return switch (opener) {
            case HclTokens.OPEN_BRACE -> HclTokens.CLOSE_BRACE;
            case HclTokens.OPEN_BRACKET -> HclTokens.CLOSE_BRACKET;
            case HclTokens.OPEN_PAREN -> HclTokens.CLOSE_PAREN;
            case HclTokens.OPEN_QUOTE -> HclTokens.CLOSE_QUOTE;
            case HclTokens.OPEN_HEREDOC -> HclTokens.CLOSE_HEREDOC;
            case HclTokens.OPEN_INTERPOLATION, HclTokens.OPEN_DIRECTIVE -> HclTokens.CLOSE_SEQUENCE;
            default -> Token.INVALID_TYPE;
        };
    }

    /// The type of the token that opens what this one closes; the invalid type if it closes nothing.
    static int opener(int closer) {
        return switch (closer) {
            case HclTokens.CLOSE_BRACE -> HclTokens.OPEN_BRACE;
            case HclTokens.CLOSE_BRACKET -> HclTokens.OPEN_BRACKET;
            case HclTokens.CLOSE_PAREN -> HclTokens.OPEN_PAREN;
            case HclTokens.CLOSE_QUOTE -> HclTokens.OPEN_QUOTE;
            case HclTokens.CLOSE_HEREDOC -> HclTokens.OPEN_HEREDOC;
            case HclTokens.CLOSE_SEQUENCE -> HclTokens.OPEN_INTERPOLATION;
            default -> Token.INVALID_TYPE;
        };
    }
}
