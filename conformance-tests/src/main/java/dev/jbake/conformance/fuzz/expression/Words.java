package dev.jbake.conformance.fuzz.expression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Literals of each kind, as written in a bake file.
final class Words {
    /// The table, made once.
    static final Words ALL = new Words();

    private final Map<ExpressionKind, List<String>> byKind = new EnumMap<>(ExpressionKind.class);

    private Words() {
        put(
                ExpressionKind.NUMBER,
                "0 1 -1 2 3 7 10 1.5 -2.5 0.1 0.2 0.3 1e3 1e-7 100 255 123456789012345678901234567890 1e50 1e-30"
                        + " 9007199254740993 1.00000000000000000000000000001 3.999999999999999999999 -0 12345.6789 0.5 -0.5 1E+2");
        put(ExpressionKind.INDEX, "0 1 2 3 -1 -2 4 5 8 10 16 32 36 62 64 1.5 100 1e2 \"1\" \"0\"");
        put(ExpressionKind.BOOL, "true false true false \"true\"");
        put(
                ExpressionKind.DIGITS,
                "\"10\" \"ff\" \"-7f\" \"0\" \"zz\" \"777\" \"1_000\" \"+5\" \"Zz9\" \"12345678901234567890123\" \"\" 12");
        put(ExpressionKind.UUID, "\"dns\" \"url\" \"oid\" \"x500\" \"6ba7b810-9dad-11d1-80b4-00c04fd430c8\" \"nope\"");
        put(
                ExpressionKind.VERSION,
                "\"1.2.3\" \"v1.2\" \"2\" \"1.0.0-alpha.1\" \"1.2.3+meta\" \"01.2.3\" \"1.2.3-rc.1+x\" \"0.0.3\" \"1.2.x\"");
        put(
                ExpressionKind.PATH,
                "\"/a/b.c\" \"a/\" \"/\" \"\" \".\" \"..\" \"a//b///c\" \"./x\" \"/a/./b/..\" \"x\\\\y\" \"../../z\"");
        put(ExpressionKind.BASE64, "\"aGVsbG8=\" \"w6k=\" \"\" \"aGVsbG8\" \"!!\" \"_-8=\" \"/+8=\" \"aGVs\\nbG8=\"");
        put(
                ExpressionKind.DURATION,
                "\"1h\" \"-1h30m\" \"10ms\" \"1.5s\" \"0\" \"\" \"1d\" \"+5m\" \"1us\" \"100000h\" \"1h1\" \".5s\"");
        byKind.put(
                ExpressionKind.TIME,
                List.of(
                        "\"2024-02-29T13:04:05Z\"",
                        "\"1999-12-31T23:59:59.123456789+01:30\"",
                        "\"2024-02-30T00:00:00Z\"",
                        "\"2006-01-02T15:04:05-07:00\"",
                        "\"2024-1-1T00:00:00Z\"",
                        "\"0000-01-01T00:00:00Z\"",
                        "\"\"",
                        "\"2024-02-29 13:04:05Z\"",
                        "\"2024-02-29T24:00:00Z\"",
                        "\"2024-02-29T13:04:05\"",
                        "1700000000",
                        "-1"));
        byKind.put(
                ExpressionKind.LAYOUT,
                List.of(
                        "\"YYYY-MM-DD'T'hh:mm:ssZ\"",
                        "\"EEEE, DD-MMM-YY hh:mm:ss ZZZ\"",
                        "\"D M h H m s aa AA ZZZZ ZZZZZ\"",
                        "\"X\"",
                        "\"'it''s' YYYY\"",
                        "\"'open\"",
                        "\"MMMM EEE HH:m\"",
                        "\"YYY\"",
                        "\"q\"",
                        "\"\"",
                        "\"é YY ü\"",
                        "\"hhh\""));
        byKind.put(
                ExpressionKind.CIDR,
                List.of(
                        "\"10.0.0.0/8\"",
                        "\"192.168.1.77/24\"",
                        "\"fd00:fd12:3456:7890::/56\"",
                        "\"0.0.0.0/0\"",
                        "\"::/0\"",
                        "\"10.1.2.3/32\"",
                        "\"10.0.0.0\"",
                        "\"10.0.0.0/33\"",
                        "\"300.0.0.0/8\"",
                        "\"::ffff:10.0.0.0/104\"",
                        "\"010.0.0.0/8\""));
        byKind.put(
                ExpressionKind.CONSTRAINT,
                List.of(
                        "\">= 1.2\"",
                        "\"^1.2.3\"",
                        "\"~1.2\"",
                        "\"1.x\"",
                        "\"!= 1.2.3\"",
                        "\">1, <2 || =3\"",
                        "\"1.2 - 2.3\"",
                        "\"*\"",
                        "\"\"",
                        "\"=> 1\"",
                        "\"~> 1.0.0-alpha\"",
                        "\"^0.0.3\"",
                        "\">>1\"",
                        "\"1.2.3 - 2\"",
                        "\">= 1.0.0-0\""));
        byKind.put(
                ExpressionKind.CSV,
                List.of(
                        "\"a,b\\n1,2\\n\"",
                        "\"a,b\\n\\\"x,y\\\",\\\"q\\\"\\\"q\\\"\\n\"",
                        "\"a\\n\"",
                        "\"\"",
                        "\"a,a\\n1,2\"",
                        "\"a,b\\n1\\n\"",
                        "\"a;b\\r\\n1;2\\r\\n\"",
                        "\"a,b\\n1,\\\"x\\n\"",
                        "\"a, b\\n1, \\\"2\\\"\"",
                        "\"\\n\\na\\n1\\n\\n2\"",
                        "\"é,ñ\\nö,\""));
        byKind.put(
                ExpressionKind.JSON,
                List.of(
                        "\"{\\\"a\\\":[1,2.50,null,true]}\"",
                        "\"[]\"",
                        "\"\\\"\\\\u00e9\\\"\"",
                        "\"1e400\"",
                        "\"{\\\"a\\\":1,\\\"a\\\":2}\"",
                        "\"{\"",
                        "\"nul\"",
                        "\"\"",
                        "\" 1 \"",
                        "\"01\"",
                        "\"[1,]\"",
                        "\"{\\\"b\\\":{},\\\"a\\\":[[]]}\"",
                        "\"\\\"\\\\ud800\\\"\"",
                        "\"1 2\""));
        byKind.put(
                ExpressionKind.PATTERN,
                List.of(
                        "\"[a-z]+\"",
                        "\"(\\\\d+)-(\\\\d+)\"",
                        "\"(?P<x>.)(?P<y>.)\"",
                        "\"(?i)HE(l+)\"",
                        "\"^.*$\"",
                        "\"\"",
                        "\"(\"",
                        "\"a|b\"",
                        "\"(?s).\"",
                        "\"\\\\p{L}+\"",
                        "\"[^[:alpha:]]\"",
                        "\"x*\"",
                        "\"(a)(b)?\"",
                        "\"a{2,1}\"",
                        "\"\\\\C\"",
                        "\"(?P<x>a)|(?P<y>b)\"",
                        "\"\\\\bl\"",
                        "\"(?m)^\"",
                        "\"[[:foo:]]\"",
                        "\"(?<n>l)\"",
                        "\"a**\"",
                        "\"\\\\1\""));
        byKind.put(
                ExpressionKind.REPLACEMENT,
                List.of(
                        "\"<$0>\"",
                        "\"$1\"",
                        "\"$${1}x\"",
                        "\"$1x\"",
                        "\"$x-$y\"",
                        "\"$$\"",
                        "\"\"",
                        "\"é\"",
                        "\"$\"",
                        "\"$9\"",
                        "\"$${x\""));
        byKind.put(
                ExpressionKind.FORMAT,
                List.of(
                        "\"%s\"",
                        "\"%d|%v\"",
                        "\"%5.2f\"",
                        "\"%q %q\"",
                        "\"%#v\"",
                        "\"%-8s|\"",
                        "\"%08d\"",
                        "\"%x %X\"",
                        "\"%b %o\"",
                        "\"%e %g\"",
                        "\"%%\"",
                        "\"%[2]s %[1]s\"",
                        "\"%+d\"",
                        "\"%t\"",
                        "\"%\"",
                        "\"%z\"",
                        "\"%5q\"",
                        "\"%.2s\"",
                        "\"% d\"",
                        "\"%[0]d\"",
                        "\"%*d\"",
                        "\"%[3]v\"",
                        "\"%v %v %v\"",
                        "\"é%sé\"",
                        "\"%.10g\"",
                        "\"%E %G\"",
                        "\"%05s\"",
                        "\"%-+8.3f|\"",
                        "\"none\""));
        byKind.put(
                ExpressionKind.TYPE,
                List.of(
                        "string",
                        "number",
                        "bool",
                        "any",
                        "list(string)",
                        "list(any)",
                        "set(string)",
                        "set(number)",
                        "map(string)",
                        "map(any)",
                        "list(list(any))",
                        "object({a = string})",
                        "object({a = string, b = optional(number)})",
                        "tuple([string, number])",
                        "object({})",
                        "tuple([])",
                        "map(list(string))",
                        "list(object({a = any}))",
                        "set(any)",
                        "tuple([any, bool])",
                        "object({a = optional(list(string))})",
                        "list(number)",
                        "map(bool)",
                        "foo",
                        "list",
                        "list(string, number)",
                        "object"));
    }

    private void put(ExpressionKind kind, String words) {
        byKind.put(kind, List.of(words.split(" ")));
    }

    /// Literals of the kind; none for kinds that are built from other expressions.
    List<String> of(ExpressionKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /// The parts of strings.
    static final List<String> SNIPPETS = List.of(
            "a",
            "b",
            "hello",
            "Hello World",
            " ",
            "",
            "x y",
            "é",
            "e\u0301",
            "ß",
            "ŉ",
            "\\n",
            "\\t",
            "\\\"",
            "\\\\",
            "\\u00e9",
            "\\U0001F600",
            "👨‍👩‍👧",
            "🇩🇪🇫🇷",
            "\u0915\u094d\u0937",
            "\u0d15\u0d4d\u0d37",
            "$${x}",
            "%%{x}",
            "$",
            "%",
            "$$",
            "%%",
            "\\r\\n",
            "日本",
            "<&>",
            "1",
            "-12.5",
            "true",
            "null",
            "İı",
            "ǅ",
            "12-34",
            "aAbB",
            "\\u2028",
            "\u1100\u1161",
            "~",
            "ffi",
            "ﬃ",
            "0x1F",
            " 7",
            "1e2");
}
