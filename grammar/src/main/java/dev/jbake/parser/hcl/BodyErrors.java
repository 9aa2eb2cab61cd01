package dev.jbake.parser.hcl;

import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// The mistakes of bodies, attributes and blocks, in the reference's words, and how parsing goes on after each.
final class BodyErrors {
    private static final String ITEM_REQUIRED = "Argument or block definition required";
    private static final String ITEM_REQUIRED_HERE = "An argument or block definition is required here.";
    private static final String USE_EQUALS =
            ITEM_REQUIRED_HERE + " To set an argument, use the equals sign \"=\" to introduce the argument value.";
    private static final String INVALID_ONE_LINE = "Invalid single-argument block definition";

    private final SyntaxTokens tokens;
    private final SyntaxErrors errors;
    private final Recovery recovery;

    BodyErrors(GrammarActions parser) {
        tokens = parser.tokens;
        errors = parser.errors;
        recovery = parser.recovery;
    }

    /// A name is followed by neither `=` nor a label nor `{`.
    void neitherAttributeNorBlock(Token name) {
        errors.report(ITEM_REQUIRED, USE_EQUALS, errors.span(name));
        recovery.pastItem();
    }

    /// A token that begins no item, and that is already consumed.
    void stray(Token bad) {
        if (bad.getType() == HclTokens.OPEN_QUOTE) {
            errors.unlessRecovering("Invalid argument name", "Argument names must not be quoted.", errors.span(bad));
        } else {
            errors.unlessRecovering(ITEM_REQUIRED, ITEM_REQUIRED_HERE, errors.span(bad));
        }
        // it may open a bracket, which must be skipped with it
        tokens.seek(tokens.index() - 1);
        recovery.pastItem();
    }

    void extraAfterAttribute(BodyBuilder body, Token name, @Nullable Expression value) {
        Token next = tokens.next();
        Token last = tokens.previous();
        String detail = "An argument definition must end with a newline.";
        Span subject = errors.span(next);
        Span context = errors.span(name, next);
        if (next.getType() == HclTokens.COMMA) {
            errors.unlessRecovering(
                    "Unexpected comma after argument",
                    "Argument definitions must be separated by newlines, not commas. " + detail,
                    subject,
                    context);
        } else {
            errors.unlessRecovering("Missing newline after argument", detail, subject, context);
        }
        body.attribute(name, value, last);
        recovery.pastItem();
    }

    /// The value could not be read.
    void brokenAttribute(BodyBuilder body, Token name) {
        body.attribute(name, null, tokens.previous());
        recovery.pastItem();
    }

    /// Something stands between a block's labels and its `{`.
    void brokenHeader(BodyBuilder parent, BlockBuilder block) {
        Token next = tokens.next();
        Span subject = errors.span(next);
        Span context = errors.span(block.type(), next);
        String summary = "Invalid block definition";
        switch (next.getType()) {
            case HclTokens.EQUAL ->
                errors.report(
                        summary,
                        "The equals sign \"=\" indicates an argument definition, and must not be used when defining a block.",
                        subject,
                        context);
            case HclTokens.NEWLINE ->
                errors.report(
                        summary,
                        "A block definition must have block content delimited by \"{\" and \"}\", starting on the same line as the block header.",
                        subject,
                        context);
            default ->
                errors.unlessRecovering(
                        summary,
                        "Either a quoted string block label or an opening brace (\"{\") is expected here.",
                        subject,
                        context);
        }
        abandonBlock(parent, block);
    }

    /// Skips the rest of a block that cannot be read at all.
    void abandonBlock(BodyBuilder parent, BlockBuilder block) {
        recovery.pastItem();
        parent.block(block.build());
    }

    void extraAfterBlock(Token type) {
        Token next = tokens.next();
        errors.unlessRecovering(
                "Missing newline after block definition",
                "A block definition must end with a newline.",
                errors.span(next),
                errors.span(type, next));
        recovery.pastItem();
    }

    /// The file ends inside a block.
    void unclosedBlock(BlockBuilder block) {
        errors.unlessRecovering(
                "Unclosed configuration block",
                "There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.",
                errors.span(block.openOrType()),
                errors.span(block.type(), block.openOrType()));
        block.close(recovery.past(HclTokens.CLOSE_BRACE));
    }

    /// What follows `{` on its line is not one attribute and `}`.
    ///
    /// @param name null if the line does not begin with one
    /// @param value null if no `=` follows the name
    void brokenOneLineBody(BlockBuilder block, @Nullable Token name, @Nullable Expression value, @Nullable Token last) {
        if (name == null) {
            if (tokens.nextType() == Token.EOF) {
                unclosedBlock(block);
                return;
            }
            errors.report(ITEM_REQUIRED, ITEM_REQUIRED_HERE, errors.span(tokens.read()));
            recovery.pastItem();
        } else if (value == null) {
            notAnAttribute(name);
            recovery.pastItem();
        } else {
            block.oneLine(name, value, last == null ? name : last);
        }
        endOneLineBody(block);
    }

    private void notAnAttribute(Token name) {
        Token next = tokens.next();
        switch (next.getType()) {
            case HclTokens.OPEN_QUOTE, HclTokens.OPEN_BRACE, HclTokens.IDENTIFIER ->
                errors.report(
                        "Argument definition required",
                        "A single-line block definition can contain only a single argument. If you meant to define argument "
                                + GoQuote.quote(name.getText())
                                + ", use an equals sign to assign it a value. To define a nested block, place it on a line of its own within its parent block.",
                        errors.span(name, next));
            default -> errors.report(ITEM_REQUIRED, USE_EQUALS, errors.span(name));
        }
    }

    /// The value of the only attribute could not be read.
    void brokenOneLineAttribute(BlockBuilder block, Token name) {
        block.oneLine(name, null, tokens.previous());
        recovery.pastItem();
        endOneLineBody(block);
    }

    private void endOneLineBody(BlockBuilder block) {
        Span subject = errors.span(tokens.next());
        switch (tokens.nextType()) {
            case HclTokens.CLOSE_BRACE -> {
                block.close(tokens.read());
                return;
            }
            case HclTokens.COMMA ->
                errors.report(
                        INVALID_ONE_LINE,
                        "Single-line block syntax can include only one argument definition. To define multiple arguments, use the multi-line block syntax with one argument definition per line.",
                        subject);
            case HclTokens.NEWLINE ->
                errors.report(
                        INVALID_ONE_LINE,
                        "An argument definition on the same line as its containing block creates a single-line block definition, which must also be closed on the same line. Place the block's closing brace immediately after the argument definition.",
                        subject);
            case Token.EOF -> {
                unclosedBlock(block);
                return;
            }
            default ->
                errors.unlessRecovering(
                        INVALID_ONE_LINE,
                        "A single-line block definition must end with a closing brace immediately after its single argument definition.",
                        subject);
        }
        block.close(recovery.past(HclTokens.CLOSE_BRACE));
    }
}
