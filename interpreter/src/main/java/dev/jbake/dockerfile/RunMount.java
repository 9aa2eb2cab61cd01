package dev.jbake.dockerfile;

import dev.jbake.go.CsvException;
import dev.jbake.go.CsvReader;
import dev.jbake.syntax.dockerfile.Word;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a `RUN --mount` says, unexpanded.
///
/// @param values the keys, in lower case, with their values; empty for a key alone
/// @param word as it is written
record RunMount(Map<String, String> values, Word word) {
    static RunMount of(Word word) {
        Map<String, String> values = new HashMap<>();
        try {
            for (String field : CsvReader.line(word.text(), ',')) {
                int equals = field.indexOf('=');
                values.put(
                        field.substring(0, equals < 0 ? field.length() : equals).toLowerCase(Locale.ROOT),
                        equals < 0 ? "" : field.substring(equals + 1));
            }
        } catch (CsvException malformed) {
            values.clear();
        }
        return new RunMount(values, word);
    }

    /// The value of the first key that is there; empty without any.
    String value(String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    /// Its type in lower case.
    String type() {
        String type = value("type").toLowerCase(Locale.ROOT);
        return type.isEmpty() ? "bind" : type;
    }
}
