package dev.jbake.json;

import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;

/// Writes JSON with the escapes and the indentation of Go's encoding/json. The caller chooses the order of names.
///
/// Calls must be balanced, and inside an object each value follows a name.
public final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final String indent;
    private final boolean escapeHtml;
    private int depth;
    private boolean first = true;
    private boolean named;

    /// @param indent written once per level after a line break; empty for all on one line without spaces
    /// @param escapeHtml whether `<`, `>` and `&` are written as unicode escapes (the default of Go)
    public JsonWriter(String indent, boolean escapeHtml) {
        this.indent = indent;
        this.escapeHtml = escapeHtml;
    }

    /// A string as JSON, quotes included.
    public static String quote(String text, boolean escapeHtml) {
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        quote(quoted, text, escapeHtml);
        return quoted.toString();
    }

    /// Opens an object.
    public JsonWriter beginObject() {
        return begin('{');
    }

    /// Closes the object.
    public JsonWriter endObject() {
        return end('}');
    }

    /// Opens an array.
    public JsonWriter beginArray() {
        return begin('[');
    }

    /// Closes the array.
    public JsonWriter endArray() {
        return end(']');
    }

    /// The name of the next value.
    public JsonWriter name(String name) {
        separate();
        quote(out, name, escapeHtml);
        out.append(indent.isEmpty() ? ":" : ": ");
        named = true;
        return this;
    }

    /// A string.
    public JsonWriter string(String text) {
        separate();
        quote(out, text, escapeHtml);
        return this;
    }

    /// `true` or `false`.
    public JsonWriter bool(boolean truth) {
        return literal(truth ? "true" : "false");
    }

    /// A whole number.
    public JsonWriter number(long number) {
        return literal(Long.toString(number));
    }

    /// `null`
    public JsonWriter nothing() {
        return literal("null");
    }

    /// A string that already is JSON, such as a number.
    public JsonWriter literal(String json) {
        separate();
        out.append(json);
        return this;
    }

    /// A tree that was read, including repeated names.
    public JsonWriter node(JsonNode node) {
        if (node instanceof JsonObject object) {
            beginObject();
            for (Member member : object.members()) {
                name(member.name()).node(member.value());
            }
            return endObject();
        }
        if (node instanceof JsonArray array) {
            beginArray();
            for (JsonNode element : array.elements()) {
                node(element);
            }
            return endArray();
        }
        if (node instanceof JsonString string) {
            return string(string.text());
        }
        if (node instanceof JsonNumber number) {
            return literal(number.text());
        }
        if (node instanceof JsonBool truth) {
            return bool(truth.truth());
        }
        if (node instanceof JsonNull) {
            return nothing();
        }
        throw new IllegalStateException("unknown node " + node);
    }

    /// The JSON that was written so far.
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            out.append(',');
        }
        if (depth > 0) {
            line();
        }
        first = false;
    }

    private void line() {
        if (!indent.isEmpty()) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append(indent);
            }
        }
    }

    private static void quote(StringBuilder out, String text, boolean escapeHtml) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 128 && c != '"' && c != '\\') {
                if (escapeHtml && (c == '<' || c == '>' || c == '&')) {
                    unicode(out, c);
                } else {
                    out.append(c);
                }
            } else if (c >= 128) {
                i += wide(out, text, i);
            } else {
                switch (c) {
                    case '"', '\\' -> out.append('\\').append(c);
                    case '\b' -> out.append("\\b");
                    case '\f' -> out.append("\\f");
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    case '\t' -> out.append("\\t");
                    default -> unicode(out, c);
                }
            }
        }
        out.append('"');
    }

    /// Writes a character beyond ASCII and returns how many further units it took.
    private static int wide(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        if (c == '\u2028' || c == '\u2029') {
            unicode(out, c);
        } else if (!Character.isSurrogate(c)) {
            out.append(c);
        } else if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
            out.append(c).append(text.charAt(at + 1));
            return 1;
        } else {
            out.append("\\ufffd");
        }
        return 0;
    }

    private static void unicode(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
    }
}
