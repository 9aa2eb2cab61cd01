package dev.jbake.bake.attribute.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One line of comma separated values, as options such as `type=local,dest=out` are written.
public final class Csv {
    private Csv() {}

    /// The fields of a line; an empty line is the error `EOF`.
    public static List<String> fields(String text) throws InvalidContent {
        return fields(text, ',');
    }

    /// The fields of a line with another separator.
    public static List<String> fields(String text, char separator) throws InvalidContent {
        String line = text.endsWith("\r\n")
                ? text.substring(0, text.length() - 2)
                : text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (line.isEmpty()) {
            throw new InvalidContent("EOF");
        }
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (true) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder field = new StringBuilder();
                at = quoted(line, at + 1, separator, field);
                fields.add(field.toString());
                if (at > line.length()) {
                    return fields;
                }
            } else {
                int end = line.indexOf(separator, at);
                String field = line.substring(at, end < 0 ? line.length() : end);
                int quote = field.indexOf('"');
                if (quote >= 0) {
                    throw error(at + quote, "bare \" in non-quoted-field");
                }
                fields.add(field);
                if (end < 0) {
                    return fields;
                }
                at = end + 1;
            }
        }
    }

    /// Reads up to the closing quote; returns where the next field starts, beyond the end where there is none.
    private static int quoted(String line, int start, char separator, StringBuilder field) throws InvalidContent {
        int at = start;
        while (true) {
            int quote = line.indexOf('"', at);
            if (quote < 0) {
                throw error(at, "extraneous or missing \" in quoted-field");
            }
            field.append(line, at, quote);
            at = quote + 1;
            if (at == line.length()) {
                return at + 1;
            }
            if (line.charAt(at) == separator) {
                return at + 1;
            }
            if (line.charAt(at) != '"') {
                throw error(quote, "extraneous or missing \" in quoted-field");
            }
            field.append('"');
            at++;
        }
    }

    /// Writes `type=t` and the attributes in name order, quoting where a field holds a comma or a quote.
    public static String write(String type, Map<String, String> attributes) {
        StringBuilder out = new StringBuilder();
        if (!type.isEmpty()) {
            append(out, "type=" + type);
        }
        String[] names = attributes.keySet().toArray(new String[0]);
        Arrays.sort(names);
        for (String name : names) {
            append(out, name + "=" + attributes.get(name));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String pair) {
        if (!out.isEmpty()) {
            out.append(',');
        }
        if (pair.indexOf(',') < 0 && pair.indexOf('"') < 0) {
            out.append(pair);
        } else {
            out.append('"').append(pair.replace("\"", "\"\"")).append('"');
        }
    }

    private static InvalidContent error(int at, String reason) {
        return new InvalidContent("parse error on line 1, column " + (at + 1) + ": " + reason);
    }
}
