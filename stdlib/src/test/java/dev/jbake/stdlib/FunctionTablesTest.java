package dev.jbake.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs the tables `*.txt`: expression, tab, what the reference (buildx 0.36.1) gives for it.
class FunctionTablesTest {
    private final TableEvaluator evaluator = new TableEvaluator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "numbers",
                "conversion",
                "strings",
                "sequences",
                "mappings",
                "sets",
                "format",
                "times",
                "encoding",
                "digests",
                "regexes",
                "machine",
                "errors",
                "unknowns"
            })
    void agreesWithTheReference(String table) throws IOException {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/dev/jbake/stdlib/" + table + ".txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            rows++;
            int tab = line.indexOf('\t');
            String expression = line.substring(0, tab);
            String expected = line.substring(tab + 1);
            String actual;
            try {
                actual = evaluator.run(expression);
            } catch (RuntimeException | StackOverflowError e) {
                actual = "THROWN " + e;
            }
            if (!actual.equals(expected)) {
                wrong.add(expression + "\n    expected " + expected + "\n    got      " + actual);
            }
        }
        assertThat(rows).isPositive();
        assertThat(wrong).isEmpty();
    }
}
