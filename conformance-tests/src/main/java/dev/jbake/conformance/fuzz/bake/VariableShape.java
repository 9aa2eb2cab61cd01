package dev.jbake.conformance.fuzz.bake;

import dev.jbake.conformance.fuzz.expression.ExpressionKind;
import java.util.List;

/// What the generator needs to know of a variable.
///
/// @param type as in a file; blank for none
/// @param value its default as an expression; blank for none
/// @param kind the kind of its value
/// @param texts valid values in the environment
/// @param json valid values of `NAME_JSON`
/// @param wrong invalid values in the environment
record VariableShape(
        String type, String value, ExpressionKind kind, List<String> texts, List<String> json, List<String> wrong) {
    static final List<VariableShape> ALL = List.of(
            of("", "\"v1\"", ExpressionKind.TEXT, "v2|x y|é|a,b", "", ""),
            of("", "\"v1\"", ExpressionKind.TEXT, "v2||${z}", "", ""),
            of("", "", ExpressionKind.TEXT, "set|", "", ""),
            of("", "3", ExpressionKind.NUMBER, "5|1.50|-2|1e3", "", "abc|0x1"),
            of("", "true", ExpressionKind.BOOL, "false|1|T|FALSE", "", "yes|"),
            of("", "false", ExpressionKind.BOOL, "true|0", "", "on"),
            of("", "[\"a\", \"b\"]", ExpressionKind.TEXTS, "", "", "x,y"),
            of("", "null", ExpressionKind.TEXT, "set", "", ""),
            of("", "{ a = 1, b = \"x\" }", ExpressionKind.OBJECT, "", "", "a=1"),
            of("string", "\"s\"", ExpressionKind.TEXT, "t|| ,x", "\"j\"|\"\"", "5"),
            of("string", "5", ExpressionKind.TEXT, "t", "\"j\"", ""),
            of("string", "", ExpressionKind.TEXT, "t", "\"j\"", ""),
            of("number", "1.5", ExpressionKind.NUMBER, "7|-0.5", "8|1e2", "abc||\"7\""),
            of("bool", "true", ExpressionKind.BOOL, "false|t", "false", "yes"),
            of("list(string)", "[\"l\", \"m\"]", ExpressionKind.TEXTS, "x|x,y|\"a,b\",c", "[\"j\"]|[]", "a\"b"),
            of("list(string)", "[]", ExpressionKind.TEXTS, "x,y", "[\"j\", \"k\"]", "|[1"),
            of("list(number)", "[1, 2]", ExpressionKind.NUMBERS, "3,4|5", "[6]", "x,1"),
            of("set(string)", "[\"b\", \"a\", \"b\"]", ExpressionKind.SET, "z,y,z", "[\"j\"]", ""),
            of(
                    "map(string)",
                    "{ k = \"v\" }",
                    ExpressionKind.MAP,
                    "k:w|a:1,b:2|\"a:x,y\"",
                    "{\"j\": \"1\"}",
                    "k|:v|k=v"),
            of("map(number)", "{}", ExpressionKind.MAP, "k:1", "{\"j\": 1}", "k:x"),
            of("tuple([string, number])", "[\"t\", 1]", ExpressionKind.LIST, "u,2", "[\"j\", 3]", "u|[1]"),
            of(
                    "object({ a = string, n = optional(number) })",
                    "{ a = \"o\" }",
                    ExpressionKind.OBJECT,
                    "",
                    "{\"a\": \"j\"}|{\"a\": \"j\", \"n\": 5}",
                    "{}|{\"a\": 1, \"b\": 2}"),
            of(
                    "list(object({ a = string }))",
                    "[{ a = \"o\" }]",
                    ExpressionKind.LIST,
                    "",
                    "[{\"a\": \"j\"}]|[]",
                    "[1]"),
            of("any", "[1, \"x\"]", ExpressionKind.LIST, "", "{\"j\": 1}|2", ""),
            of("map(list(string))", "{ k = [\"v\"] }", ExpressionKind.OBJECT, "", "{\"j\": []}", "{\"j\": 1}"));

    private static VariableShape of(
            String type, String value, ExpressionKind kind, String texts, String json, String wrong) {
        return new VariableShape(type, value, kind, list(texts), list(json), list(wrong));
    }

    private static List<String> list(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split("\\|", -1));
    }
}
