package dev.jbake.parser.hcl;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.LimitDiagnostics;
import dev.jbake.limit.DeepStack;
import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.antlr.v4.runtime.Token;

/// Reads the HCL native syntax. Every method reports all mistakes of its source and still returns a tree, with
/// {@link Expression.Invalid} for each expression that could not be read.
public final class HclParser {
    /// Any thread's stack is large enough up to this depth: the parser takes about 3 KB a level.
    private static final int SHALLOW = 50;

    private HclParser() {}

    /// A whole file.
    public static Body parse(Source source, Diagnostics diagnostics) {
        HclGrammar grammar = grammar(source, diagnostics, HclTokens.DEFAULT_MODE);
        return call(grammar, () -> grammar.file().result);
    }

    /// One expression and nothing else; newlines in it are ignored, as inside parentheses.
    public static Expression parseExpression(Source source, Diagnostics diagnostics) {
        HclGrammar grammar = grammar(source, diagnostics, HclTokens.DEFAULT_MODE);
        return call(grammar, () -> grammar.loneExpression().result);
    }

    /// A template without quotes, such as a string of a JSON file: only `${`, `%{` and their escapes are special.
    public static Expression parseTemplate(Source source, Diagnostics diagnostics) {
        HclGrammar grammar = grammar(source, diagnostics, HclTokens.BARE);
        return call(grammar, () -> {
            try {
                return grammar.loneTemplate().result;
            } catch (SyntaxAbort reported) {
                return grammar.tree.invalidAll();
            }
        });
    }

    /// The tokens of a file, of the types of {@link HclTokens}, comments included; the end of the file is the last one.
    /// A comment to the end of a line is a `NEWLINE`, any other one a `COMMENT`. White space is between tokens.
    public static List<Token> scan(Source source) {
        HclTokens scanner = scanner(source, HclTokens.DEFAULT_MODE);
        scanner.keepComments();
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(scanner.nextToken());
        } while (tokens.getLast().getType() != Token.EOF);
        return tokens;
    }

    private static HclTokens scanner(Source source, int mode) {
        HclTokens scanner = new HclTokens(new SourceCharacters(source));
        scanner.removeErrorListeners();
        scanner.mode(mode);
        return scanner;
    }

    private static <T> T call(HclGrammar grammar, Supplier<T> rule) {
        return grammar.tokens.nesting() <= SHALLOW ? rule.get() : DeepStack.call(rule);
    }

    private static HclGrammar grammar(Source source, Diagnostics diagnostics, int mode) {
        SyntaxTokens tokens = new SyntaxTokens(scanner(source, mode));
        HclGrammar grammar = new HclGrammar(tokens);
        grammar.begin(source, diagnostics);
        if (tokens.tooMany()) {
            grammar.errors.report(LimitDiagnostics.tooManyTokens(grammar.errors.span(tokens.next())));
        }
        new InvalidTokens(grammar.errors).report(tokens.all());
        return grammar;
    }
}
