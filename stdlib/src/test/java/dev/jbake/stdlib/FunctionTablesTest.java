package dev.jbake.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the tables `*.txt`: expression, tab, what the reference (buildx 0.36.1) gives for it.
class FunctionTablesTest {
    private static final Path TABLES = Path.of("src/test/resources/dev/jbake/stdlib");

    private final TableEvaluator evaluator = new TableEvaluator();

    static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void agreesWithTheReference(String table) throws IOException {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : Files.readAllLines(TABLES.resolve(table))) {
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
