package dev.jbake.parser;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;

/// Reads the HCL native syntax. Every method reports all mistakes of its source and still returns a tree, with
/// {@link Expression.Invalid} where something could not be read.
public final class HclParser {
    private HclParser() {}

    /// A whole file.
    public static Body parse(Source source, Diagnostics diagnostics) {
        HclGrammar grammar = grammar(source, diagnostics, HclTokens.DEFAULT_MODE);
        return DeepStack.call(grammar.tokens.nesting(), () -> grammar.file().result);
    }

    /// One expression and nothing else; newlines in it mean nothing, as inside parentheses.
    public static Expression parseExpression(Source source, Diagnostics diagnostics) {
        HclGrammar grammar = grammar(source, diagnostics, HclTokens.DEFAULT_MODE);
        return DeepStack.call(grammar.tokens.nesting(), () -> grammar.loneExpression().result);
    }

    /// A template that stands in no quotes, such as a string of a JSON bake file: only `${`, `%{` and their escapes
    /// mean
    /// something in it.
    public static Expression parseTemplate(Source source, Diagnostics diagnostics) {
        HclGrammar grammar = grammar(source, diagnostics, HclTokens.BARE);
        return DeepStack.call(grammar.tokens.nesting(), () -> {
            try {
                return grammar.loneTemplate().result;
            } catch (SyntaxAbort reported) {
                return grammar.tree.invalidAll();
            }
        });
    }

    private static HclGrammar grammar(Source source, Diagnostics diagnostics, int mode) {
        HclTokens scanner = new HclTokens(new SourceCharacters(source));
        scanner.removeErrorListeners();
        scanner.mode(mode);
        SyntaxTokens tokens = new SyntaxTokens(scanner);
        HclGrammar grammar = new HclGrammar(tokens);
        grammar.begin(source, diagnostics);
        new InvalidTokens(grammar.errors).report(tokens.all());
        return grammar;
    }
}
