package dev.jbake.parser.hcl;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.LimitDiagnostics;
import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/// What the actions of HclGrammar use: the tokens, the tree, and the messages for each kind of mistake.
abstract class GrammarActions extends Parser {
    final SyntaxTokens tokens;
    SyntaxErrors errors;
    Recovery recovery;
    TreeBuilder tree;
    StringEscapes escapes;
    BodyErrors bodies;
    ExpressionErrors expressions;
    TemplateErrors templates;
    private int nesting;
    private boolean toldTooDeep;

    GrammarActions(TokenStream input) {
        super(input);
        setBuildParseTree(false);
        removeErrorListeners();
        setErrorHandler(new NoRepair());
        tokens = (SyntaxTokens) input;
        begin(new Source("", ""), new Diagnostics());
    }

    /// Sets the tokens to parse and the collector of their mistakes.
    final void begin(Source source, Diagnostics diagnostics) {
        errors = new SyntaxErrors(source, diagnostics);
        recovery = new Recovery(tokens, errors);
        escapes = new StringEscapes(source, errors);
        tree = new TreeBuilder(this, source);
        bodies = new BodyErrors(this);
        expressions = new ExpressionErrors(this);
        templates = new TemplateErrors(this);
    }

    /// A new item begins: its mistakes are not consequences of earlier ones.
    final void beginItem() {
        errors.recovering(false);
    }

    /// One level deeper; balanced by {@link #ascend} whether it throws or not.
    final void descend() {
        if (++nesting > Limits.NESTING) {
            throw tooDeep(Limits.NESTING);
        }
    }

    final void ascend() {
        nesting--;
    }

    /// Refuses a chain that would make the tree too deep to walk.
    final SyntaxAbort tooDeep(int limit) {
        if (!toldTooDeep) {
            toldTooDeep = true;
            errors.report(
                    LimitDiagnostics.tooDeep(limit, "nesting, or operators in a row", errors.span(tokens.next())));
        }
        errors.recovering(true);
        return new SyntaxAbort();
    }

    /// After `[` after an expression.
    final void beginIndex() {
        if (tokens.nextType() != HclTokens.STAR) {
            tokens.newlines(false);
        }
    }

    /// After the `[` of a tuple.
    final void beginTuple() {
        tokens.newlines(false);
        tokens.keyword(HclTokens.FOR, "for");
    }

    /// After the `{` of an object: its newlines separate items, those of a for expression do not.
    final void beginObject() {
        tokens.newlines(false);
        tokens.keyword(HclTokens.FOR, "for");
        if (tokens.nextType() != HclTokens.FOR) {
            tokens.newlines(true);
        }
    }

    /// After a separator: neither a second one nor `...` can follow.
    final void requireElement() {
        if (tokens.nextType() == HclTokens.COMMA || tokens.nextType() == HclTokens.ELLIPSIS) {
            throw expressions.notAnExpression();
        }
    }

    /// A for expression ends with the bracket that it began with.
    final void requireCloser(int closer) {
        if (tokens.nextType() != closer) {
            throw new InputMismatchException(this);
        }
    }

    /// A mistake inside parentheses makes the whole invalid.
    final void requireSound(int errorsBefore) {
        if (errors.count() > errorsBefore) {
            throw new SyntaxAbort();
        }
    }

    /// ANTLR's own recovery is off: every rule that can meet a wrong token reports it itself.
    private static final class NoRepair implements ANTLRErrorStrategy {
        @Override
        public void reset(Parser parser) {}

        @Override
        public Token recoverInline(Parser parser) {
            throw new InputMismatchException(parser);
        }

        @Override
        public void recover(Parser parser, RecognitionException mistake) {
            throw new IllegalStateException("no words for a mistake in this rule", mistake);
        }

        @Override
        public void sync(Parser parser) {}

        @Override
        public boolean inErrorRecoveryMode(Parser parser) {
            return false;
        }

        @Override
        public void reportMatch(Parser parser) {}

        @Override
        public void reportError(Parser parser, RecognitionException mistake) {}
    }
}
