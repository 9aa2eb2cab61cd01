package dev.jbake.bake.compose;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Scans anchors, aliases, tags and directives.
final class YamlProperties {
    private static final String OF_TAGS = ";/?:@&=+$.!~*'()%";
    private static final String OF_FLOWS = ",[]{}";
    private static final String DIRECTIVE = "while scanning a directive";
    private static final String VERSION = "while scanning a %YAML directive";

    private final YamlCursor cursor;

    YamlProperties(YamlCursor cursor) {
        this.cursor = cursor;
    }

    YamlToken anchor(YamlToken.Kind kind) throws ComposeProblem {
        YamlMark start = cursor.mark();
        cursor.skip();
        StringBuilder name = new StringBuilder();
        while (isAnchor(cursor.now())) {
            cursor.read(name);
        }
        char next = cursor.now();
        if (name.isEmpty() || !(YamlCursor.isSpace(next) || "?:,]}%@`".indexOf(next) >= 0)) {
            String context = kind == YamlToken.Kind.ANCHOR ? "an anchor" : "an alias";
            throw cursor.problem(
                    "while scanning " + context, start, "did not find expected alphabetic or numeric character");
        }
        return new YamlToken(kind, start, cursor.mark(), name.toString());
    }

    private static boolean isAnchor(char c) {
        return c > ' ' && c <= '~' && c != ':' && OF_FLOWS.indexOf(c) < 0;
    }

    YamlToken tag() throws ComposeProblem {
        YamlMark start = cursor.mark();
        String handle = "";
        String rest;
        if (cursor.at(1) == '<') {
            cursor.skip(2);
            rest = uri(start, false, true, "");
            if (cursor.now() != '>') {
                throw cursor.problem("while scanning a tag", start, "did not find the expected '>'");
            }
            cursor.skip();
        } else {
            handle = handle(start, false);
            if (handle.length() > 1 && handle.endsWith("!")) {
                rest = uri(start, false, false, "");
            } else {
                rest = uri(start, false, false, handle);
                handle = rest.isEmpty() ? "" : "!";
                rest = rest.isEmpty() ? "!" : rest;
            }
        }
        if (!YamlCursor.isSpace(cursor.now())) {
            throw cursor.problem("while scanning a tag", start, "did not find expected whitespace or line break");
        }
        return new YamlToken(YamlToken.Kind.TAG, start, cursor.mark(), handle, rest);
    }

    private ComposeProblem tagProblem(boolean directive, YamlMark start, String words) {
        return cursor.problem(directive ? "while parsing a %TAG directive" : "while parsing a tag", start, words);
    }

    private String handle(YamlMark start, boolean directive) throws ComposeProblem {
        if (cursor.now() != '!') {
            throw tagProblem(directive, start, "did not find expected '!'");
        }
        StringBuilder out = new StringBuilder();
        cursor.read(out);
        while (YamlCursor.isName(cursor.now())) {
            cursor.read(out);
        }
        if (cursor.now() == '!') {
            cursor.read(out);
        } else if (directive && out.length() > 1) {
            throw tagProblem(true, start, "did not find expected '!'");
        }
        return out.toString();
    }

    private String uri(YamlMark start, boolean directive, boolean verbatim, String head) throws ComposeProblem {
        StringBuilder out = new StringBuilder(head.isEmpty() ? "" : head.substring(1));
        boolean any = !head.isEmpty();
        while (isTag(cursor.now(), verbatim)) {
            if (cursor.now() == '%') {
                out.append(escaped(start, directive));
            } else {
                cursor.read(out);
            }
            any = true;
        }
        char next = cursor.now();
        if (!verbatim && next > ' ' && next <= '~') {
            throw tagProblem(directive, start, "found character '" + next + "' that is not allowed in a YAML tag");
        }
        if (!any) {
            throw tagProblem(directive, start, "did not find expected tag URI");
        }
        return out.toString();
    }

    private static boolean isTag(char c, boolean verbatim) {
        return YamlCursor.isName(c) || OF_TAGS.indexOf(c) >= 0 || (verbatim && OF_FLOWS.indexOf(c) >= 0);
    }

    /// One character as bytes in hexadecimal digits, each after a percent sign.
    private String escaped(YamlMark start, boolean directive) throws ComposeProblem {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int left = 1;
        for (boolean first = true; left > 0; left--, first = false) {
            int high = Character.digit(cursor.at(1), 16);
            int low = Character.digit(cursor.at(2), 16);
            if (cursor.now() != '%' || high < 0 || low < 0) {
                throw tagProblem(directive, start, "did not find URI escaped octet");
            }
            int octet = high * 16 + low;
            if (first) {
                left = octet < 0x80 ? 1 : (octet >> 5) == 6 ? 2 : (octet >> 4) == 14 ? 3 : (octet >> 3) == 30 ? 4 : 0;
                if (left == 0) {
                    throw tagProblem(directive, start, "found an incorrect leading UTF-8 octet");
                }
            } else if ((octet & 0xC0) != 0x80) {
                throw tagProblem(directive, start, "found an incorrect trailing UTF-8 octet");
            }
            bytes.write(octet);
            cursor.skip(3);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    YamlToken directive() throws ComposeProblem {
        YamlMark start = cursor.mark();
        cursor.skip();
        StringBuilder name = new StringBuilder();
        while (YamlCursor.isName(cursor.now())) {
            cursor.read(name);
        }
        if (name.isEmpty()) {
            throw cursor.problem(DIRECTIVE, start, "could not find expected directive name");
        }
        if (!YamlCursor.isSpace(cursor.now())) {
            throw cursor.problem(DIRECTIVE, start, "found unexpected non-alphabetical character");
        }
        YamlToken token = switch (name.toString()) {
            case "YAML" -> version(start);
            case "TAG" -> tagDirective(start);
            default -> throw cursor.problem(DIRECTIVE, start, "found unknown directive name");
        };
        cursor.skipBlanks();
        if (cursor.now() == '#') {
            cursor.skipLine();
        }
        if (!YamlCursor.isBreakOrEnd(cursor.now())) {
            throw cursor.problem(DIRECTIVE, start, "did not find expected comment or line break");
        }
        if (YamlCursor.isBreak(cursor.now())) {
            cursor.skipBreak();
        }
        return token;
    }

    private YamlToken version(YamlMark start) throws ComposeProblem {
        cursor.skipBlanks();
        int major = number(start);
        if (cursor.now() != '.') {
            throw cursor.problem(VERSION, start, "did not find expected digit or '.' character");
        }
        cursor.skip();
        int minor = number(start);
        return new YamlToken(YamlToken.Kind.VERSION_DIRECTIVE, start, cursor.mark(), major + "." + minor);
    }

    private int number(YamlMark start) throws ComposeProblem {
        int value = 0;
        int digits = 0;
        for (; YamlCursor.isDigit(cursor.now()); cursor.skip()) {
            if (++digits > 2) {
                throw cursor.problem(VERSION, start, "found extremely long version number");
            }
            value = value * 10 + cursor.now() - '0';
        }
        if (digits == 0) {
            throw cursor.problem(VERSION, start, "did not find expected version number");
        }
        return value;
    }

    private YamlToken tagDirective(YamlMark start) throws ComposeProblem {
        cursor.skipBlanks();
        String handle = handle(start, true);
        if (!YamlCursor.isBlank(cursor.now())) {
            throw cursor.problem("while scanning a %TAG directive", start, "did not find expected whitespace");
        }
        cursor.skipBlanks();
        String prefix = uri(start, true, true, "");
        if (!YamlCursor.isSpace(cursor.now())) {
            throw cursor.problem(
                    "while scanning a %TAG directive", start, "did not find expected whitespace or line break");
        }
        return new YamlToken(YamlToken.Kind.TAG_DIRECTIVE, start, cursor.mark(), handle, prefix);
    }
}
