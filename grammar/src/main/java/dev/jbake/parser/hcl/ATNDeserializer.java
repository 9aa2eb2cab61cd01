package dev.jbake.parser.hcl;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNType;

/// Builds no automaton. ANTLR's takes a seventh of the time of a start, and nothing asks it: every decision of the
/// parser is made on one token, and tokens are matched by {@link TokenTable}.
///
/// The generated classes find this one in the place of ANTLR's, for a class of the package hides one of the same name
/// that is imported on demand.
final class ATNDeserializer {
    /// Returns an automaton without states.
    ATN deserialize(char[] serialized) {
        return new ATN(ATNType.LEXER, Token.MIN_USER_TOKEN_TYPE);
    }
}
