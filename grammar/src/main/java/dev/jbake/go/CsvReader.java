package dev.jbake.go;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads comma-separated values (RFC 4180) as Go does: tables like `encoding/csv`, single lines like `go-csvvalue`.
public final class CsvReader {
    private static final int NOWHERE = -1;
    private static final String BARE_QUOTE = "bare \" in non-quoted-field";
    private static final String QUOTE = "extraneous or missing \" in quoted-field";

    private final String text;
    private final char separator;

    /// The character that ends a record outside of quotes; {@link #NOWHERE} in a single line.
    private final int end;

    private int at;
    private int line = 1;
    private int recordLine = 1;

    private CsvReader(String text, char separator, int end) {
        this.text = text;
        this.separator = separator;
        this.end = end;
    }

    /// A reader of the records of a table with commas.
    public static CsvReader ofTable(String text) {
        return new CsvReader(text.replace("\r\n", "\n"), ',', '\n');
    }

    /// The fields of a single line, none if it is empty. Line breaks in it are ordinary
    /// characters, but one at its end is ignored.
    public static List<String> line(String text, char separator) throws CsvException {
        int length = text.length() - (text.endsWith("\r\n") ? 2 : text.endsWith("\n") ? 1 : 0);
        return length == 0 ? List.of() : new CsvReader(text.substring(0, length), separator, NOWHERE).fields();
    }

    /// The next record of a table; null at the end. Empty lines are skipped.
    public @Nullable List<String> next() throws CsvException {
        while (isEnd()) {
            at++;
            line++;
        }
        if (at == text.length() || (at == text.length() - 1 && text.charAt(at) == '\r')) {
            return null;
        }
        recordLine = line;
        List<String> fields = fields();
        if (isEnd()) {
            at++;
            line++;
        }
        return fields;
    }

    /// The line on which the last record begins, from 1.
    public int recordLine() {
        return recordLine;
    }

    private List<String> fields() throws CsvException {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
            if (at == text.length() || isEnd()) {
                return fields;
            }
            at++;
        }
    }

    private String bare() throws CsvException {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isEnd()) {
            if (text.charAt(at) == '"') {
                throw problem(at, BARE_QUOTE);
            }
            at++;
        }
        boolean carriageReturn = end != NOWHERE && at == text.length() && at > start && text.charAt(at - 1) == '\r';
        return text.substring(start, carriageReturn ? at - 1 : at);
    }

    private String quoted() throws CsvException {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            countLines(at, quote < 0 ? text.length() : quote);
            if (quote < 0) {
                throw problem(at, QUOTE);
            }
            field.append(text, at, quote);
            at = quote + 1;
            if (at == text.length() || text.charAt(at) == separator || isEnd()) {
                return field.toString();
            }
            if (text.charAt(at) != '"') {
                throw problem(quote, QUOTE);
            }
            field.append('"');
            at++;
        }
    }

    private boolean isEnd() {
        return at < text.length() && text.charAt(at) == end;
    }

    // Compat: a line break at the end of the text starts no line (functions/csvdecode-open-quote).
    private void countLines(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == end && i + 1 < text.length()) {
                line++;
            }
        }
    }

    private CsvException problem(int offset, String reason) {
        int start = end == NOWHERE ? 0 : text.lastIndexOf(end, offset - 1) + 1;
        int bytes = text.substring(start, offset).getBytes(StandardCharsets.UTF_8).length;
        return new CsvException(line, bytes + 1, reason);
    }
}
