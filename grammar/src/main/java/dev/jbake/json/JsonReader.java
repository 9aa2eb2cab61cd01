package dev.jbake.json;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one JSON text and keeps the position of every value and name. It accepts what Go's encoding/json accepts, and
/// its messages are those of that library.
public final class JsonReader {
    /// The message for a text that ends too early.
    public static final String UNEXPECTED_END = "unexpected end of JSON input";

    /// The end of the message if something follows the value.
    public static final String AFTER_VALUE = "after top-level value";

    /// The end of the message if a member of an object does not begin with a string.
    public static final String BEFORE_KEY = "looking for beginning of object key string";

    private final Source source;
    private final String text;
    private int at;
    private int depth;
    private int values;

    private JsonReader(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /// Reads the whole text.
    ///
    /// @return null after a mistake, which was added to the diagnostics (`Invalid JSON`, with Go's text as detail)
    public static @Nullable JsonNode read(Source source, Diagnostics diagnostics) {
        JsonReader reader = new JsonReader(source);
        try {
            JsonNode root = reader.value();
            reader.space();
            if (reader.at < reader.text.length()) {
                throw reader.unexpected(AFTER_VALUE);
            }
            return root;
        } catch (Mistake mistake) {
            diagnostics.error(mistake.code, "Invalid JSON", mistake.detail, mistake.span);
            return null;
        }
    }

    private JsonNode value() throws Mistake {
        space();
        int start = at;
        if (at == text.length()) {
            throw end(at);
        }
        if (++values > Limits.ELEMENTS) {
            throw new Mistake(Code.TOO_LARGE, "more than " + Limits.ELEMENTS + " values", source.span(at, at + 1));
        }
        char first = text.charAt(at);
        return switch (first) {
            case '{' -> object(start);
            case '[' -> array(start);
            case '"' -> {
                String decoded = string();
                yield new JsonString(decoded, source.span(start, at));
            }
            case 't' -> {
                literal("true");
                yield new JsonBool(true, source.span(start, at));
            }
            case 'f' -> {
                literal("false");
                yield new JsonBool(false, source.span(start, at));
            }
            case 'n' -> {
                literal("null");
                yield new JsonNull(source.span(start, at));
            }
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(start);
            default -> throw unexpected("looking for beginning of value");
        };
    }

    private JsonNode object(int start) throws Mistake {
        enter();
        List<Member> members = new ArrayList<>();
        space();
        boolean closed = at < text.length() && text.charAt(at) == '}';
        while (!closed) {
            space();
            expect('"', BEFORE_KEY);
            int nameStart = at;
            String name = string();
            Span nameSpan = source.span(nameStart, at);
            space();
            expect(':', "after object key");
            at++;
            members.add(new Member(name, nameSpan, value()));
            space();
            closed = at < text.length() && text.charAt(at) == '}';
            if (!closed) {
                expect(',', "after object key:value pair");
                at++;
            }
        }
        leave();
        return new JsonObject(List.copyOf(members), source.span(start, at));
    }

    private JsonNode array(int start) throws Mistake {
        enter();
        List<JsonNode> elements = new ArrayList<>();
        space();
        boolean closed = at < text.length() && text.charAt(at) == ']';
        while (!closed) {
            elements.add(value());
            space();
            closed = at < text.length() && text.charAt(at) == ']';
            if (!closed) {
                expect(',', "after array element");
                at++;
            }
        }
        leave();
        return new JsonArray(List.copyOf(elements), source.span(start, at));
    }

    private void enter() throws Mistake {
        if (++depth > Limits.JSON_NESTING) {
            throw new Mistake(Code.NESTED_TOO_DEEP, "exceeded max depth", source.span(at, at + 1));
        }
        at++;
    }

    private void leave() {
        depth--;
        at++;
    }

    private JsonNode number(int start) throws Mistake {
        if (text.charAt(at) == '-') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '0') {
            at++;
        } else {
            digits(start, "in numeric literal");
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits(start, "after decimal point in numeric literal");
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            digits(start, "in exponent of numeric literal");
        }
        return new JsonNumber(text.substring(start, at), source.span(start, at));
    }

    private void digits(int start, String place) throws Mistake {
        int first = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == first) {
            throw at == text.length() ? end(start) : unexpected(place);
        }
    }

    private void literal(String word) throws Mistake {
        int start = at;
        for (int i = 0; i < word.length(); i++, at++) {
            if (at == text.length()) {
                throw end(start);
            }
            if (i > 0) {
                expect(word.charAt(i), "in literal " + word + " (expecting '" + word.charAt(i) + "')");
            }
        }
    }

    private String string() throws Mistake {
        int start = at;
        at++;
        int run = at;
        StringBuilder decoded = new StringBuilder();
        while (true) {
            if (at == text.length()) {
                throw end(start);
            }
            char c = text.charAt(at);
            if (c == '"') {
                String rest = text.substring(run, at++);
                return decoded.isEmpty() ? rest : decoded.append(rest).toString();
            }
            if (c < ' ') {
                throw unexpected("in string literal");
            }
            if (c == '\\') {
                decoded.append(text, run, at++);
                escape(start, decoded);
                run = at;
            } else {
                at++;
            }
        }
    }

    private void escape(int start, StringBuilder decoded) throws Mistake {
        if (at == text.length()) {
            throw end(start);
        }
        switch (text.charAt(at)) {
            case '"', '\\', '/' -> decoded.append(text.charAt(at));
            case 'b' -> decoded.append('\b');
            case 'f' -> decoded.append('\f');
            case 'n' -> decoded.append('\n');
            case 'r' -> decoded.append('\r');
            case 't' -> decoded.append('\t');
            case 'u' -> {
                unicode(start, decoded);
                return;
            }
            default -> throw unexpected("in string escape code");
        }
        at++;
    }

    /// A unit in hexadecimal, or two that form a pair; half a pair becomes U+FFFD.
    private void unicode(int start, StringBuilder decoded) throws Mistake {
        at++;
        char unit = hexadecimal(start);
        if (!Character.isSurrogate(unit)) {
            decoded.append(unit);
            return;
        }
        int mark = at;
        if (Character.isHighSurrogate(unit) && text.startsWith("\\u", at)) {
            at += 2;
            char low = hexadecimal(start);
            if (Character.isLowSurrogate(low)) {
                decoded.append(unit).append(low);
                return;
            }
            at = mark;
        }
        decoded.append('\ufffd');
    }

    private char hexadecimal(int start) throws Mistake {
        int unit = 0;
        for (int i = 0; i < 4; i++, at++) {
            if (at == text.length()) {
                throw end(start);
            }
            char c = text.charAt(at);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw unexpected("in \\u hexadecimal character escape");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private void space() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return;
            }
            at++;
        }
    }

    private void expect(char wanted, String place) throws Mistake {
        if (at == text.length()) {
            throw end(at);
        }
        if (text.charAt(at) != wanted) {
            throw unexpected(place);
        }
    }

    /// The text ends inside a token, or before one.
    private Mistake end(int tokenStart) {
        Span unfinished = source.span(tokenStart, text.length());
        return new Mistake(Code.INVALID_SYNTAX, UNEXPECTED_END, unfinished);
    }

    private Mistake unexpected(String place) {
        int point = text.codePointAt(at);
        String detail = "invalid character " + quoted(point) + " " + place;
        return new Mistake(Code.INVALID_SYNTAX, detail, source.span(at, at + Character.charCount(point)));
    }

    // Compat: of a character beyond ASCII only the first byte is named (functions/jsondecode-not-ascii).
    private static String quoted(int point) {
        int shown = point;
        if (point >= 0x80) {
            shown = point < 0x800 ? 0xc0 | point >> 6 : point < 0x10000 ? 0xe0 | point >> 12 : 0xf0 | point >> 18;
        }
        return switch (shown) {
            case '\'' -> "'\\''";
            case '\\' -> "'\\\\'";
            case 7 -> "'\\a'";
            case '\b' -> "'\\b'";
            case '\f' -> "'\\f'";
            case '\n' -> "'\\n'";
            case '\r' -> "'\\r'";
            case '\t' -> "'\\t'";
            case 11 -> "'\\v'";
            default ->
                shown < ' ' || shown == 0x7f
                        ? "'\\x" + Character.forDigit(shown >> 4, 16) + Character.forDigit(shown & 15, 16) + "'"
                        : "'" + (char) shown + "'";
        };
    }

    /// A mistake, which ends the reading.
    private static final class Mistake extends Exception {
        private static final long serialVersionUID = 1;

        final Code code;
        final String detail;
        final transient Span span;

        Mistake(Code code, String detail, Span span) {
            super(detail, null, false, false);
            this.code = code;
            this.detail = detail;
            this.span = span;
        }
    }
}
