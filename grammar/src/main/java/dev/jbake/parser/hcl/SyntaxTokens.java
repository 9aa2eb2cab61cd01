package dev.jbake.parser.hcl;

import dev.jbake.limit.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/// The tokens of a source as the parser sees them: the innermost bracket decides whether newlines are tokens.
final class SyntaxTokens implements TokenStream {
    private final TokenSource scanner;
    private final List<Token> tokens = new ArrayList<>();
    private boolean[] newlines = new boolean[16];
    private int depth = 1;
    private int index;
    private int seenFrom = -1;
    private int seenTo;
    private int nesting;
    private boolean tooMany;

    SyntaxTokens(TokenSource scanner) {
        this.scanner = scanner;
        newlines[0] = true;
        int nested = 0;
        Token token;
        do {
            token = scanner.nextToken();
            tokens.add(token);
            if (Recovery.closer(token.getType()) != Token.INVALID_TYPE) {
                nesting = Math.max(nesting, ++nested);
            } else if (Recovery.opener(token.getType()) != Token.INVALID_TYPE) {
                nested = Math.max(0, nested - 1);
            }
            if (tokens.size() > Limits.TOKENS) {
                tooMany = true;
                tokens.clear();
                token = end(token.getStartIndex());
                tokens.add(token);
            }
        } while (token.getType() != Token.EOF);
    }

    private static Token end(int at) {
        CommonToken end = new CommonToken(Token.EOF);
        end.setStartIndex(at);
        end.setStopIndex(at - 1);
        return end;
    }

    /// True if there are more than {@link Limits#TOKENS}; then the only token is the end, at that place.
    boolean tooMany() {
        return tooMany;
    }

    /// How many brackets, quotes and sequences are open at the deepest place.
    int nesting() {
        return nesting;
    }

    /// All tokens, the newlines included.
    List<Token> all() {
        return tokens;
    }

    /// From here to {@link #restore} newlines are tokens (`true`) or left out (`false`).
    void newlines(boolean included) {
        if (depth == newlines.length) {
            newlines = Arrays.copyOf(newlines, depth * 2);
        }
        newlines[depth++] = included;
    }

    /// How many settings of {@link #newlines} are in force.
    int depth() {
        return depth;
    }

    /// Back to the settings that were in force at that depth.
    void restore(int earlier) {
        depth = earlier;
    }

    Token next() {
        return tokens.get(skipped());
    }

    int nextType() {
        return tokens.get(skipped()).getType();
    }

    /// The token consumed last, or the first one when none was.
    Token previous() {
        return index == 0 ? next() : tokens.get(index - 1);
    }

    /// Consumes and returns the next token; at the end of the file always the end.
    Token read() {
        Token token = next();
        consume();
        return token;
    }

    /// Turns the next token into the keyword if it is an identifier with this text.
    void keyword(int type, String text) {
        Token next = next();
        if (next.getType() == HclTokens.IDENTIFIER && next.getText().equals(text)) {
            ((CommonToken) next).setType(type);
        }
    }

    /// The next token, turned into a keyword of template directives if it is one.
    Token directiveKeyword() {
        keyword(HclTokens.IF, "if");
        keyword(HclTokens.ELSE, "else");
        keyword(HclTokens.ENDIF, "endif");
        keyword(HclTokens.FOR, "for");
        keyword(HclTokens.ENDFOR, "endfor");
        return next();
    }

    /// The index of the next token. Newlines that are left out are not passed yet, since the setting may change.
    private int skipped() {
        if (newlines[depth - 1]) {
            return index;
        }
        if (seenFrom != index) {
            seenFrom = index;
            seenTo = index;
            while (tokens.get(seenTo).getType() == HclTokens.NEWLINE) {
                seenTo++;
            }
        }
        return seenTo;
    }

    @Override
    public void consume() {
        int at = skipped();
        index = at < tokens.size() - 1 ? at + 1 : at;
    }

    @Override
    public int LA(int distance) {
        return LT(distance).getType();
    }

    @Override
    public Token LT(int distance) {
        if (distance == 1) {
            return next();
        }
        if (distance == -1) {
            return previous();
        }
        throw new IllegalArgumentException("an LL(1) parser looks at one token, not at " + distance);
    }

    @Override
    public Token get(int at) {
        return tokens.get(at);
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int at) {
        index = at;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public TokenSource getTokenSource() {
        return scanner;
    }

    @Override
    public String getSourceName() {
        return scanner.getSourceName();
    }

    @Override
    public String getText() {
        return getText(tokens.getFirst(), tokens.getLast());
    }

    @Override
    public String getText(Interval interval) {
        return getText(tokens.get(interval.a), tokens.get(interval.b));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(@Nullable Token start, @Nullable Token stop) {
        if (start == null || stop == null) {
            return "";
        }
        return scanner.getInputStream().getText(Interval.of(start.getStartIndex(), stop.getStopIndex()));
    }
}
