package dev.jbake.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.function.FunctionException;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.source.Source;
import dev.jbake.stdlib.encoding.JsonCodec;
import dev.jbake.syntax.Expression;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Evaluates the rows of all tables in `functions`: an expression, a tab, and what the reference gives for it, which is
/// a type with its JSON, or `### ` with the detail of a diagnostic. Each row is a test with its place.
class FunctionTablesTest {
    private static final Path TABLES = Path.of("src/test/resources/dev/jbake/eval/functions");

    @TestFactory
    Stream<DynamicContainer> agreesWithTheReference() throws IOException {
        List<DynamicContainer> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path table : files.sorted().toList()) {
                tables.add(DynamicContainer.dynamicContainer(
                        table.getFileName().toString(), table.toUri(), rows(table).stream()));
            }
        }
        return tables.stream();
    }

    private static List<DynamicTest> rows(Path table) throws IOException {
        List<DynamicTest> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(table);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                URI place = URI.create(table.toUri() + "?line=" + (i + 1));
                int tab = line.indexOf('\t');
                String expression = line.substring(0, tab);
                rows.add(DynamicTest.dynamicTest(
                        expression, place, () -> assertThat(result(expression)).isEqualTo(line.substring(tab + 1))));
            }
        }
        assertThat(rows).as(table.toString()).isNotEmpty();
        return rows;
    }

    private static String result(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Expression expression = HclParser.parseExpression(new Source("table", text), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        Value value = Evaluator.evaluate(expression, new TableScope(), diagnostics);
        for (Diagnostic diagnostic : diagnostics.all()) {
            return "### " + diagnostic.detail().replace("\n", "\\n").replace("\t", "\\t");
        }
        return shown(value);
    }

    /// The type, then the value as JSON; unknown parts are named.
    private static String shown(Value value) {
        String type = name(value.type());
        if (!value.isKnown()) {
            return "unknown " + type;
        }
        if (!value.isWhollyKnown()) {
            List<String> parts = new ArrayList<>();
            value.elements().forEach(element -> parts.add(shown(element)));
            return type + "{" + String.join("; ", parts) + "}";
        }
        if (value.isNull()) {
            return "null " + type;
        }
        try {
            return type + " " + JsonCodec.encode(value);
        } catch (FunctionException e) {
            return "UNSHOWN " + e.getMessage();
        }
    }

    private static String name(Type type) {
        return switch (type.kind()) {
            case LIST -> "list(" + name(type.elementType()) + ")";
            case SET -> "set(" + name(type.elementType()) + ")";
            case MAP -> "map(" + name(type.elementType()) + ")";
            default -> type.friendlyName();
        };
    }
}
