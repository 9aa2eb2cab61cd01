package dev.jbake.stdlib.encoding;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import dev.jbake.go.CsvException;
import dev.jbake.go.CsvReader;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.stdlib.collection.SequenceFunctions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The function `csvdecode`.
final class CsvTable {
    private CsvTable() {}

    static Type type(List<Value> arguments) throws FunctionException {
        Value text = arguments.get(0);
        if (!text.isKnown()) {
            return Type.DYNAMIC;
        }
        List<String> headers = next(CsvReader.ofTable(text.asString()));
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
        CsvReader table = CsvReader.ofTable(call.string(0));
        List<String> headers = next(table);
        List<Value> rows = new ArrayList<>();
        for (List<String> record = headers == null ? null : next(table); record != null; record = next(table)) {
            if (headers == null || record.size() != headers.size()) {
                throw problem(table.recordLine(), "wrong number of fields");
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

    private static @Nullable List<String> next(CsvReader table) throws FunctionException {
        try {
            return table.next();
        } catch (CsvException e) {
            throw problem(e.line(), e.reason());
        }
    }

    private static FunctionException problem(int line, String what) {
        return new FunctionException("CSV parse error on line " + line + ": " + what);
    }
}
