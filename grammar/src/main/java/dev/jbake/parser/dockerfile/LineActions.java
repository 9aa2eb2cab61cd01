package dev.jbake.parser.dockerfile;

import dev.jbake.source.Source;
import dev.jbake.syntax.dockerfile.Word;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/// Makes words of tokens.
abstract class LineActions extends Parser {
    private Source line = new Source("", "");
    private char escape;
    private @Nullable Token first;
    private @Nullable Token last;

    LineActions(TokenStream tokens) {
        super(tokens);
    }

    /// The instruction that is read from now on.
    void begin(Source joined, char escapeCharacter) {
        line = joined;
        escape = escapeCharacter;
    }

    /// Adds a token to the word that is being read.
    void extend(Token token) {
        if (first == null) {
            first = token;
        }
        last = token;
    }

    /// Adds the word that is being read, if there is one, as it is written.
    void endWord(List<Word> words) {
        Token start = first;
        Token end = last;
        if (start != null && end != null) {
            words.add(word(line.text().substring(start.getStartIndex(), end.getStopIndex() + 1), start, end));
            first = null;
        }
    }

    /// A word from one token to another, with this text.
    Word word(String text, Token start, Token end) {
        return new Word(text, line.span(start.getStartIndex(), end.getStopIndex() + 1));
    }

    /// Appends a token without its quotes and escapes.
    void appendUnquoted(Token token, StringBuilder text) {
        String written = token.getText();
        if (token.getType() != DockerfileTokens.QUOTED && token.getType() != DockerfileTokens.ESCAPED) {
            text.append(written);
            return;
        }
        int end = written.length();
        char quote = 0;
        int at = 0;
        if (token.getType() == DockerfileTokens.QUOTED) {
            quote = written.charAt(0);
            at = 1;
        }
        for (; at < end; at++) {
            char c = written.charAt(at);
            if (c == escape) {
                at++;
                if (at < end) {
                    text.append(written.charAt(at));
                }
            } else if (c != quote || quote == 0) {
                text.append(c);
            }
        }
    }
}
