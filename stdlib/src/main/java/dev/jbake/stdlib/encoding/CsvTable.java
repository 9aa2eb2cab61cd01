package dev.jbake.stdlib.encoding;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.stdlib.collection.SequenceFunctions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The function `csvdecode`: RFC 4180 as Go's encoding/csv reads it.
final class CsvTable {
    private static final String BARE_QUOTE = "bare \" in non-quoted-field";
    private static final String QUOTE = "extraneous or missing \" in quoted-field";

    private final String text;
    private int at;
    private int line = 1;
    private int lastLine;

    private CsvTable(String text) {
        this.text = text.replace("\r\n", "\n");
    }

    static Type type(List<Value> arguments) throws FunctionException {
        Value text = arguments.get(0);
        if (!text.isKnown()) {
            return Type.DYNAMIC;
        }
        List<String> headers = new CsvTable(text.asString()).record();
        if (headers == null) {
            throw new FunctionException("missing header line");
        }
        Map<String, Type> attributes = new LinkedHashMap<>();
        for (String header : headers) {
            if (attributes.put(header, Type.STRING) != null) {
                throw new FunctionException("duplicate column name " + GoQuote.quote(header));
            }
        }
        return Type.list(Type.object(attributes));
    }

    static Value decode(Call call) throws FunctionException {
        CsvTable table = new CsvTable(call.string(0));
        List<String> headers = table.record();
        List<Value> rows = new ArrayList<>();
        for (List<String> record = headers == null ? null : table.record(); record != null; record = table.record()) {
            int start = table.lastLine;
            if (headers == null || record.size() != headers.size()) {
                throw problem(start, "wrong number of fields");
            }
            Map<String, Value> row = new LinkedHashMap<>();
            for (int i = 0; i < record.size(); i++) {
                row.put(headers.get(i), Value.of(record.get(i)));
            }
            rows.add(Value.object(row));
            LimitExceeded.checkElements((long) rows.size() * (1 + record.size()));
        }
        return SequenceFunctions.list(rows, call.type().elementType());
    }

    /// The next record; null at the end. Empty lines are no records.
    private @Nullable List<String> record() throws FunctionException {
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
            line++;
        }
        if (at == text.length() || (at == text.length() - 1 && text.charAt(at) == '\r')) {
            return null;
        }
        lastLine = line;
        List<String> fields = new ArrayList<>();
        boolean more = true;
        while (more) {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
            more = at < text.length() && text.charAt(at) == ',';
            if (at < text.length()) {
                line += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
        }
        return fields;
    }

    private String bare() throws FunctionException {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '"') {
                throw problem(line, BARE_QUOTE);
            }
            at++;
        }
        boolean atEnd = at == text.length() && at > start && text.charAt(at - 1) == '\r';
        return text.substring(start, atEnd ? at - 1 : at);
    }

    private String quoted() throws FunctionException {
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n' && at < text.length()) {
                line++;
            }
            if (c != '"') {
                field.append(c);
                continue;
            }
            if (at == text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n') {
                return field.toString();
            }
            if (text.charAt(at) != '"') {
                throw problem(line, QUOTE);
            }
            field.append('"');
            at++;
        }
        throw problem(line, QUOTE);
    }

    private static FunctionException problem(int line, String what) {
        return new FunctionException("CSV parse error on line " + line + ": " + what);
    }
}
