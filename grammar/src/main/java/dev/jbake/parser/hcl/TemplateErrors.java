package dev.jbake.parser.hcl;

import dev.jbake.diagnostic.Suggestions;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// The mistakes of templates and quoted labels in the reference's words, and how parsing goes on after each.
final class TemplateErrors {
    private static final String INVALID_STRING = "Invalid string literal";
    private static final List<String> DIRECTIVES = List.of("if", "for", "else", "endif", "endfor");
    private static final String EXTRA = "Extra characters after interpolation expression";
    private static final String UNCLOSED = "Unclosed template interpolation sequence";

    private final GrammarActions parser;
    private final SyntaxTokens tokens;
    private final SyntaxErrors errors;
    private final Recovery recovery;

    TemplateErrors(GrammarActions parser) {
        this.parser = parser;
        tokens = parser.tokens;
        errors = parser.errors;
        recovery = parser.recovery;
    }

    /// A token inside a template is neither text nor a sequence nor the template's end.
    Expression unterminated(TemplateBuilder template) {
        Token bad = tokens.read();
        errors.unlessRecovering(
                "Unterminated template string",
                "No closing marker was found for the string.",
                errors.span(bad),
                template.start().to(errors.span(bad)));
        template.fail();
        return template.close(recovery.past(template.closer()));
    }

    void extraInInterpolation(TemplateBuilder template, Token open, Expression value) {
        Token next = tokens.next();
        Span here = errors.span(next);
        Span context = template.start().to(here);
        int type = next.getType();
        if (type == Token.EOF) {
            errors.unlessRecovering(
                    UNCLOSED,
                    "There is no closing brace for this interpolation sequence before the end of the file. This might be caused by incorrect nesting inside the given expression.",
                    template.start());
        } else if (type == HclTokens.COLON) {
            errors.unlessRecovering(
                    EXTRA,
                    "Template interpolation doesn't expect a colon at this location. Did you intend this to be a literal sequence to be processed as part of another language? If so, you can escape it by starting with \"$${\" instead of just \"${\".",
                    here,
                    context);
        } else if ((type == HclTokens.CLOSE_QUOTE || type == HclTokens.OPEN_QUOTE)
                && template.closer() == HclTokens.CLOSE_QUOTE) {
            errors.unlessRecovering(
                    UNCLOSED,
                    "There is no closing brace for this interpolation sequence before the end of the quoted template. This might be caused by incorrect nesting inside the given expression.",
                    template.start());
        } else {
            errors.unlessRecovering(
                    EXTRA,
                    "Expected a closing brace to end the interpolation expression, but found extra characters.\n\nThis can happen when you include interpolation syntax for another language, such as shell scripting, but forget to escape the interpolation start token. If this is an embedded sequence for another language, escape it by starting with \"$${\" instead of just \"${\".",
                    here,
                    context);
        }
        template.interpolation(value);
        template.fail();
        recovery.past(HclTokens.CLOSE_SEQUENCE);
    }

    /// The expression could not be read.
    void brokenInterpolation(TemplateBuilder template) {
        Token next = tokens.next();
        template.interpolation(parser.tree.invalid(next));
        template.fail();
        endSequence(template);
    }

    private void endSequence(TemplateBuilder template) {
        if (tokens.nextType() == HclTokens.CLOSE_SEQUENCE) {
            template.stripAfter(tokens.read());
        } else {
            recovery.past(HclTokens.CLOSE_SEQUENCE);
        }
    }

    /// An unknown keyword, or something between the directive and its end.
    ///
    /// @param keyword the token in the place of the keyword
    void brokenDirective(TemplateBuilder template, Token open, Token keyword) {
        template.fail();
        Span context = errors.span(open, keyword);
        switch (keyword.getType()) {
            case HclTokens.IF, HclTokens.ELSE, HclTokens.ENDIF, HclTokens.FOR, HclTokens.ENDFOR -> {
                Span here = errors.span(tokens.next());
                errors.unlessRecovering(
                        "Extra characters in " + keyword.getText() + " marker",
                        "Expected a closing brace to end the sequence, but found extra characters.",
                        here,
                        template.start().to(here));
            }
            case HclTokens.IDENTIFIER -> {
                errors.unlessRecovering(
                        "Invalid template control keyword",
                        GoQuote.quote(keyword.getText()) + " is not a valid template control keyword."
                                + Suggestions.didYouMean(keyword.getText(), DIRECTIVES),
                        errors.span(keyword),
                        context);
                tokens.read();
            }
            default ->
                errors.unlessRecovering(
                        "Invalid template directive",
                        "A template directive keyword (\"if\", \"for\", etc) is expected at the beginning of a %{ sequence.",
                        errors.span(keyword),
                        context);
        }
        recovery.past(HclTokens.CLOSE_SEQUENCE);
    }

    /// The condition, the names or the collection could not be read.
    ///
    /// @param loop null for an `if`
    void abandonedDirective(TemplateBuilder template, Token open, @Nullable ForBuilder loop) {
        template.fail();
        if (loop != null && loop.namesBroken()) {
            recovery.past(HclTokens.CLOSE_SEQUENCE);
            return;
        }
        Expression hole = parser.tree.invalid(tokens.next());
        if (loop == null) {
            template.beginIf(open, hole);
        } else {
            template.beginFor(open, loop, hole);
        }
        endSequence(template);
    }

    /// `${` or `%{` in a quoted label.
    void sequenceInLabel(Token open, Token sequence, StringBuilder text) {
        String which = sequence.getText().substring(0, 1);
        errors.report(
                INVALID_STRING,
                "Template sequences are not allowed in this string. To include a literal \"" + which
                        + "\", double it (as \"" + which + which + "\") to escape it.",
                errors.span(sequence),
                errors.span(open, sequence));
        text.append(which).append("{ ... }");
        recovery.past(HclTokens.CLOSE_SEQUENCE);
    }

    /// A quoted label without its closing quote.
    void brokenLabel(BlockBuilder block, Token open, StringBuilder text) {
        Token bad = tokens.read();
        Span context = errors.span(open, bad);
        if (bad.getType() == Token.EOF) {
            errors.report(
                    "Unterminated string literal",
                    "Unable to find the closing quote mark before the end of the file.",
                    errors.span(bad),
                    context);
        } else {
            errors.report(INVALID_STRING, "This item is not valid in a string literal.", errors.span(bad), context);
            recovery.past(HclTokens.CLOSE_QUOTE);
        }
        block.label(text.toString(), open, bad);
    }
}
