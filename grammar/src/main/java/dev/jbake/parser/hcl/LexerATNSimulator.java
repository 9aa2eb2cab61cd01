package dev.jbake.parser.hcl;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/// Matches the longest token by {@link TokenTable}, which holds what ANTLR's class of this name works out at every
/// start.
///
/// The generated lexer finds this one in the place of ANTLR's, as with {@link ATNDeserializer}.
final class LexerATNSimulator extends org.antlr.v4.runtime.atn.LexerATNSimulator {
    private final Lexer lexer;

    LexerATNSimulator(Lexer lexer, ATN automaton, DFA[] decisions, PredictionContextCache cache) {
        super(lexer, automaton, decisions, cache);
        this.lexer = lexer;
    }

    /// Moves the input past the next token, changes the mode as its rule says, and returns the type.
    @Override
    public int match(CharStream input, int mode) {
        int state = TokenTable.start(mode);
        int accepted = TokenTable.NO_STATE;
        int end = input.index();
        for (int c = input.LA(1); c != IntStream.EOF; c = input.LA(1)) {
            state = TokenTable.next(state, c);
            if (state == TokenTable.NO_STATE) {
                break;
            }
            input.consume();
            if (TokenTable.accepts(state)) {
                accepted = state;
                end = input.index();
            }
        }
        if (accepted == TokenTable.NO_STATE) {
            // every mode has a rule for any character
            return IntStream.EOF;
        }
        input.seek(end);
        int change = TokenTable.modeChange(accepted);
        if (change == TokenTable.POP) {
            lexer.popMode();
        } else if (change != TokenTable.STAY) {
            lexer.pushMode(change);
        }
        int type = TokenTable.type(accepted);
        return type == Token.INVALID_TYPE ? Lexer.SKIP : type;
    }
}
