package dev.jbake.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    @Test
    void aTableHasRecordsAndALineHasNone() throws CsvException {
        assertThat(records("a,b\r\n\n\"x\ny\",\"\"\"\"\n")).containsExactly(List.of("a", "b"), List.of("x\ny", "\""));
        assertThat(records("a,\nb\r")).containsExactly(List.of("a", ""), List.of("b"));
        assertThat(records("\n\r")).isEmpty();
        assertThat(CsvReader.line("a,b\nc\n", ',')).containsExactly("a", "b\nc");
        assertThat(CsvReader.line("a;\"b;c\"\r\n", ';')).containsExactly("a", "b;c");
    }

    @Test
    void anEmptyLineHasNoFields() throws CsvException {
        assertThat(CsvReader.line("", ',')).isEmpty();
        assertThat(CsvReader.line("\r\n", ',')).isEmpty();
        assertThat(CsvReader.line("\r", ',')).containsExactly("\r");
    }

    /// As buildx 0.36.1 says it for `output = ["é=a,b\"c"]` and the like.
    @Test
    void columnsAreBytes() {
        assertThatThrownBy(() -> CsvReader.line("é=a,b\"c", ','))
                .hasMessage("parse error on line 1, column 7: bare \" in non-quoted-field");
        assertThatThrownBy(() -> CsvReader.line("\"a\"b", ','))
                .hasMessage("parse error on line 1, column 3: extraneous or missing \" in quoted-field");
        assertThatThrownBy(() -> CsvReader.line("\"a\"\"b", ','))
                .hasMessage("parse error on line 1, column 5: extraneous or missing \" in quoted-field");
    }

    @Test
    void linesAreCountedInsideOfQuotes() {
        assertThatThrownBy(() -> records("a\n\"x\ny\"z")).isInstanceOfSatisfying(CsvException.class, e -> {
            assertThat(e.line()).isEqualTo(3);
            assertThat(e.reason()).isEqualTo("extraneous or missing \" in quoted-field");
        });
    }

    private static List<List<String>> records(String text) throws CsvException {
        CsvReader table = CsvReader.ofTable(text);
        List<List<String>> records = new ArrayList<>();
        for (List<String> record = table.next(); record != null; record = table.next()) {
            records.add(record);
        }
        return records;
    }
}
