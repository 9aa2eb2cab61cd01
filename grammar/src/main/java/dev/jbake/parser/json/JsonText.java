package dev.jbake.parser.json;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.LimitDiagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.limit.Limits;
import dev.jbake.parser.json.Token.Kind;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a text of HCL's JSON, which has its own words for mistakes. A wrong word, number or string does not stop it.
final class JsonText {
    private static final String UNCLOSED = "Unclosed object";
    private static final String MISSING_COMMA = "Missing attribute seperator comma";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final List<String> KEYWORDS = List.of("false", "true", "null");
    private static final List<String> SCRIPT_WORDS = List.of("undefined", "NaN", "Infinity");
    private static final String VALUE_START =
            "A JSON value must start with a brace, a bracket, a number, a string, or a keyword.";

    private final Source source;
    private final Diagnostics diagnostics;
    private final Scanner tokens;
    private int depth;

    private JsonText(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.tokens = new Scanner(source);
    }

    /// The value, or null after a diagnostic.
    static @Nullable JsonNode read(Source source, Diagnostics diagnostics) {
        JsonText text = new JsonText(source, diagnostics);
        int before = diagnostics.errors();
        try {
            JsonNode root = text.value();
            if (diagnostics.errors() == before && text.tokens.peek().kind() != Kind.END) {
                text.report(
                        "Extraneous data after value",
                        "Extra characters appear after the JSON value.",
                        text.tokens.peek().span());
            }
            return diagnostics.errors() > before ? null : root;
        } catch (Mistake reported) {
            return null;
        }
    }

    /// Returns null after a mistake that does not affect the rest.
    private @Nullable JsonNode value() throws Mistake {
        Token token = tokens.peek();
        Span span = token.span();
        return switch (token.kind()) {
            case OPEN_BRACE -> object();
            case OPEN_BRACKET -> array();
            case NUMBER -> number(tokens.read().span());
            case STRING -> string(tokens.read().span());
            case WORD -> word(tokens.read().span());
            case CLOSE_BRACE -> throw wrong("Missing JSON value", VALUE_START, span);
            case CLOSE_BRACKET -> throw wrong("Missing array element value", VALUE_START, span);
            case END -> throw wrong("Missing value", "The JSON data ends prematurely.", span);
            default -> throw wrong("Invalid start of value", VALUE_START, span);
        };
    }

    private JsonNode object() throws Mistake {
        Span open = enter();
        List<Member> members = new ArrayList<>();
        while (tokens.peek().kind() != Kind.CLOSE_BRACE) {
            members.add(member());
            Token next = tokens.peek();
            switch (next.kind()) {
                case CLOSE_BRACE -> {}
                case COMMA -> {
                    tokens.read();
                    if (tokens.peek().kind() == Kind.CLOSE_BRACE) {
                        throw wrong(
                                "Trailing comma in object",
                                "JSON does not permit a trailing comma after the final property in an object.",
                                next.span());
                    }
                }
                case END -> throw wrong(UNCLOSED, "No closing brace was found for this JSON object.", open);
                case CLOSE_BRACKET -> {
                    tokens.read();
                    throw wrong(
                            "Mismatched braces",
                            "A JSON object must be closed with a brace, not a bracket.",
                            tokens.peek().span());
                }
                default ->
                    throw afterEnd(
                            Kind.OPEN_BRACE,
                            MISSING_COMMA,
                            "A comma must appear between each property definition in an object.");
            }
        }
        return new JsonObject(List.copyOf(members), open.to(leave()));
    }

    private Member member() throws Mistake {
        JsonNode name = value();
        if (name == null) {
            throw new Mistake();
        }
        if (!(name instanceof JsonString string)) {
            throw wrong("Invalid object property name", "A JSON object property name must be a string", start(name));
        }
        Token colon = tokens.read();
        if (colon.kind() == Kind.CLOSE_BRACE || colon.kind() == Kind.COMMA) {
            throw wrong(
                    "Missing object value",
                    "A JSON object attribute must have a value, introduced by a colon.",
                    colon.span());
        }
        if (colon.kind() != Kind.COLON) {
            throw wrong(
                    "Missing property value colon",
                    colon.kind() == Kind.EQUALS
                            ? "JSON uses a colon as its name/value delimiter, not an equals sign."
                            : "A colon must appear between an object property's name and its value.",
                    colon.span());
        }
        Span valueStart = tokens.peek().span();
        JsonNode value = value();
        return new Member(string.text(), string.span(), value == null ? new JsonNull(valueStart) : value);
    }

    private JsonNode array() throws Mistake {
        Span open = enter();
        List<JsonNode> elements = new ArrayList<>();
        while (tokens.peek().kind() != Kind.CLOSE_BRACKET) {
            JsonNode element = value();
            if (element != null) {
                elements.add(element);
            }
            Token next = tokens.peek();
            switch (next.kind()) {
                case CLOSE_BRACKET -> {}
                case COMMA -> {
                    tokens.read();
                    if (tokens.peek().kind() == Kind.CLOSE_BRACKET) {
                        throw wrong(
                                "Trailing comma in array",
                                "JSON does not permit a trailing comma after the final value in an array.",
                                next.span());
                    }
                }
                case COLON ->
                    throw afterEnd(
                            Kind.OPEN_BRACKET,
                            "Invalid array value",
                            "A colon is not used to introduce values in a JSON array.");
                case END -> throw wrong(UNCLOSED, "No closing bracket was found for this JSON array.", open);
                case CLOSE_BRACE ->
                    throw afterEnd(
                            Kind.OPEN_BRACKET,
                            "Mismatched brackets",
                            "A JSON array must be closed with a bracket, not a brace.");
                default ->
                    throw afterEnd(
                            Kind.OPEN_BRACKET, MISSING_COMMA, "A comma must appear between each value in an array.");
            }
        }
        return new JsonArray(List.copyOf(elements), open.to(leave()));
    }

    private Span enter() throws Mistake {
        Span open = tokens.read().span();
        if (++depth > Limits.NESTING) {
            diagnostics.add(LimitDiagnostics.tooDeep(Limits.NESTING, "nesting", open));
            throw new Mistake();
        }
        return open;
    }

    private Span leave() {
        depth--;
        return tokens.read().span();
    }

    private @Nullable JsonNode number(Span span) {
        String digits = span.text();
        if (!NUMBER.matcher(digits).matches()) {
            report("Invalid JSON number", "There is a syntax error in the given JSON number.", span);
            return null;
        }
        return new JsonNumber(digits, span);
    }

    private @Nullable JsonNode string(Span span) throws Mistake {
        QuotedText quoted = new QuotedText(source.text(), span.start(), span.end());
        if (quoted.mistake() < 0) {
            return new JsonString(quoted.decoded(), span);
        }
        // Compat: the place is one character after what is wrong, or after the end (json/invalid-escape).
        int place = Math.min(
                quoted.mistake() + (quoted.mistake() < span.end() ? 1 : 0),
                source.text().length());
        Span subject = source.span(place, Math.min(place + 1, source.text().length()));
        diagnostics.add(Diagnostic.error(
                        Code.INVALID_SYNTAX,
                        "Invalid JSON string",
                        "There is a syntax error in the given JSON string.",
                        subject)
                .within(span));
        if (quoted.mistake() == span.end()) {
            throw new Mistake();
        }
        return null;
    }

    private @Nullable JsonNode word(Span span) {
        String word = span.text();
        return switch (word) {
            case "true" -> new JsonBool(true, span);
            case "false" -> new JsonBool(false, span);
            case "null" -> new JsonNull(span);
            default -> {
                report(
                        "Invalid JSON keyword",
                        SCRIPT_WORDS.contains(word)
                                ? "The JavaScript identifier \"" + word + "\" cannot be used in JSON."
                                : "\"" + word + "\" is not a valid JSON keyword."
                                        + Suggestions.didYouMean(word, KEYWORDS),
                        span);
                yield null;
            }
        };
    }

    /// Where a value begins: the opening bracket, if it has one.
    static Span start(JsonNode node) {
        Span span = node.span();
        return node instanceof JsonObject || node instanceof JsonArray
                ? span.source().span(span.start(), span.start() + 1)
                : span;
    }

    // Compat: the end of the object or array is searched before the place is reported (json/missing-comma).
    private Mistake afterEnd(Kind opener, String summary, String detail) {
        Kind closer = opener == Kind.OPEN_BRACE ? Kind.CLOSE_BRACE : Kind.CLOSE_BRACKET;
        int open = 1;
        while (true) {
            Token token = tokens.read();
            if (token.kind() == opener) {
                open++;
            } else if (token.kind() == closer && --open <= 1) {
                break;
            } else if (token.kind() == Kind.END) {
                break;
            }
        }
        return wrong(summary, detail, tokens.peek().span());
    }

    /// Reports a mistake; beyond the limit of tokens, reports only that, once.
    private void report(String summary, String detail, Span subject) {
        if (tokens.tooMany()) {
            diagnostics.addOnce(LimitDiagnostics.tooManyTokens(tokens.peek().span()));
        } else {
            diagnostics.error(Code.INVALID_SYNTAX, summary, detail, subject);
        }
    }

    private Mistake wrong(String summary, String detail, Span subject) {
        report(summary, detail, subject);
        return new Mistake();
    }

    /// A mistake that ends the reading, since what follows could be misread.
    private static final class Mistake extends Exception {
        private static final long serialVersionUID = 1;

        Mistake() {
            super("reported", null, false, false);
        }
    }
}
