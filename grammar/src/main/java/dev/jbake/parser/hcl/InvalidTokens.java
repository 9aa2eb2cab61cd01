package dev.jbake.parser.hcl;

import dev.jbake.diagnostic.Code;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Reports tokens that the language does not have, each kind only as often as it helps.
final class InvalidTokens {
    private final SyntaxErrors errors;
    private int bitwise;
    private int backticks;
    private int apostrophes;
    private boolean semicolon;
    private boolean encoding;

    InvalidTokens(SyntaxErrors errors) {
        this.errors = errors;
    }

    void report(List<Token> tokens) {
        for (Token token : tokens) {
            switch (token.getType()) {
                case HclTokens.BITWISE_AND -> bitwise(token, " Did you mean boolean AND (\"&&\")?");
                case HclTokens.BITWISE_OR -> bitwise(token, " Did you mean boolean OR (\"||\")?");
                case HclTokens.BITWISE_NOT -> bitwise(token, " Did you mean boolean NOT (\"!\")?");
                case HclTokens.BITWISE_XOR -> bitwise(token, "");
                case HclTokens.BACKTICK -> backtick(token);
                case HclTokens.APOSTROPHE -> apostrophe(token);
                case HclTokens.SEMICOLON -> semicolon(token);
                case HclTokens.BAD_ENCODING -> encoding(token);
                case HclTokens.QUOTED_NEWLINE ->
                    report(
                            token,
                            "Invalid multi-line string",
                            "Quoted strings may not be split over multiple lines. To produce a multi-line string, either use the \\n escape to represent a newline character or use the \"heredoc\" multi-line template syntax.");
                case HclTokens.INVALID -> invalid(token);
                default -> {}
            }
        }
    }

    private void report(Token token, String summary, String detail) {
        errors.report(Code.INVALID_TOKEN, summary, detail, errors.span(token), null);
    }

    private void character(Token token, String detail) {
        report(token, "Invalid character", detail);
    }

    private void bitwise(Token token, String suggestion) {
        if (bitwise++ < 4) {
            report(token, "Unsupported operator", "Bitwise operators are not supported." + suggestion);
        }
    }

    /// Reports every second one only, so that the end of an apparent string is not reported again.
    private void backtick(Token token) {
        if (backticks % 2 == 0) {
            character(
                    token,
                    "The \"`\" character is not valid. To create a multi-line string, use the \"heredoc\" syntax, like \"<<EOT\".");
        }
        if (backticks <= 2) {
            backticks++;
        }
    }

    private void apostrophe(Token token) {
        if (apostrophes % 2 == 0) {
            character(token, "Single quotes are not valid. Use double quotes (\") to enclose strings.");
        }
        if (apostrophes <= 2) {
            apostrophes++;
        }
    }

    private void semicolon(Token token) {
        if (!semicolon) {
            character(
                    token,
                    "The \";\" character is not valid. Use newlines to separate arguments and blocks, and commas to separate items in collection values.");
            semicolon = true;
        }
    }

    private void encoding(Token token) {
        if (!encoding) {
            report(
                    token,
                    "Invalid character encoding",
                    "All input files must be UTF-8 encoded. Ensure that UTF-8 encoding is selected in your editor.");
            encoding = true;
        }
    }

    private void invalid(Token token) {
        String text = token.getText();
        character(
                token,
                text.equals("\u201C") || text.equals("\u201D")
                        ? "\"Curly quotes\" are not valid here. These can sometimes be inadvertently introduced when sharing code via documents or discussion forums. It might help to replace the character with a \"straight quote\"."
                        : "This character is not used within the language.");
    }
}
