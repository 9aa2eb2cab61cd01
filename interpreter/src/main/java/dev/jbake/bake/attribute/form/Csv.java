package dev.jbake.bake.attribute.form;

import dev.jbake.go.CsvException;
import dev.jbake.go.CsvReader;
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
        List<String> fields;
        try {
            fields = CsvReader.line(text, separator);
        } catch (CsvException e) {
            throw new InvalidContent(e.getMessage());
        }
        if (fields.isEmpty()) {
            throw new InvalidContent("EOF");
        }
        return fields;
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
}
