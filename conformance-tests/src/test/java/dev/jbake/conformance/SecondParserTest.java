package dev.jbake.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// hcl4j, a parser written by others, must see the same blocks, labels, attributes and literal values as ours. What it
/// cannot read is in `second-parser/README.md` and, of the suite, in `second-parser/unread.txt`.
class SecondParserTest {
    private static final Path CORPUS = Path.of("src/test/resources/second-parser");
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path CASES = Path.of("cases");
    private static final Path UNREAD = CORPUS.resolve("unread.txt");

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> own = Files.list(CORPUS);
                Stream<Path> examples = Files.walk(EXAMPLES, 2)) {
            Stream.concat(own, examples)
                    .filter(file -> file.toString().endsWith(".hcl"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    @TestFactory
    Stream<DynamicTest> seesTheSame() throws IOException {
        return files().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.toString(), file.toUri(), () -> compare(Files.readString(file))));
    }

    @Test
    void thereAreExamplesAmongTheFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThan(5);
    }

    @Test
    void seesTheSameInALargeFile() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("target \"t")
                    .append(i)
                    .append("\" {\n  tags = [\"app:")
                    .append(i)
                    .append("\"]\n  args = { N = ")
                    .append(i)
                    .append(" }\n}\n");
        }
        compare(text.toString());
    }

    /// Every native file of the suite; `-Djbake.accept` writes down what hcl4j cannot read, and how.
    @TestFactory
    Stream<DynamicTest> seesTheSameInTheSuite() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(CASES)) {
            files = all.filter(file -> file.toString().endsWith(".hcl"))
                    .sorted()
                    .toList();
        }
        if (System.getProperty("jbake.accept") != null) {
            Files.writeString(UNREAD, unread(files));
        }
        Map<String, String> expected = new HashMap<>();
        for (String line : Files.readAllLines(UNREAD)) {
            int colon = line.indexOf(": ");
            expected.put(line.substring(0, colon), line.substring(colon + 2));
        }
        assertThat(files).hasSizeGreaterThan(8 * expected.size());
        assertThat(files.stream().map(file -> CASES.relativize(file).toString()))
                .containsAll(expected.keySet());
        return files.stream().map(file -> {
            String name = CASES.relativize(file).toString();
            return DynamicTest.dynamicTest(
                    name, file.toUri(), () -> assertThat(trouble(file)).isEqualTo(expected.get(name)));
        });
    }

    private static String unread(List<Path> files) throws IOException {
        StringBuilder unread = new StringBuilder();
        for (Path file : files) {
            String trouble = trouble(file);
            unread.append(trouble == null ? "" : CASES.relativize(file) + ": " + trouble + "\n");
        }
        return unread.toString();
    }

    /// What keeps hcl4j from seeing what we see in a file that we can read, null for nothing.
    private static @Nullable String trouble(Path file) throws IOException {
        String text = Source.decode("f", Files.readAllBytes(file)).text();
        Diagnostics diagnostics = new Diagnostics();
        Body body = HclParser.parse(new Source("f", text), diagnostics);
        return diagnostics.all().isEmpty() ? trouble(body, text) : null;
    }

    private static @Nullable String trouble(Body body, String text) {
        List<String> differences = new ArrayList<>();
        try {
            compare("", LiteralTree.of(body), new HCLParser().parse(text), differences);
        } catch (Exception | StackOverflowError e) {
            return "stops with " + e.getClass().getSimpleName();
        }
        if (differences.isEmpty()) {
            return null;
        }
        String place = differences.getFirst().replaceFirst("(?s): .*", "");
        return place.isEmpty() ? "sees other blocks and attributes" : "sees another " + place;
    }

    private static void compare(String text) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Object> ours = LiteralTree.of(HclParser.parse(new Source("f", text), diagnostics));
        assertThat(diagnostics.all()).isEmpty();
        List<String> differences = new ArrayList<>();
        compare("", ours, new HCLParser().parse(text), differences);
        assertThat(differences).isEmpty();
    }

    private static void compare(String path, @Nullable Object ours, @Nullable Object theirs, List<String> differences) {
        if (isComputed(ours)) {
            return;
        }
        if (ours instanceof Map<?, ?> our && theirs instanceof Map<?, ?> their) {
            if (!our.keySet().equals(their.keySet())) {
                differences.add(path + ": " + our.keySet() + " but " + their.keySet());
            }
            our.forEach((name, value) -> compare(path + "/" + name, value, their.get(name), differences));
        } else if (ours instanceof List<?> our && theirs instanceof List<?> their && our.size() == their.size()) {
            for (int i = 0; i < our.size(); i++) {
                compare(path + "/" + i, our.get(i), their.get(i), differences);
            }
        } else if (ours instanceof Double our && theirs instanceof Number their) {
            if (our.doubleValue() != their.doubleValue()) {
                differences.add(path + ": " + our + " but " + their);
            }
        } else if (ours == null || !ours.equals(theirs)) {
            differences.add(path + ": " + ours + " but " + theirs);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isComputed(@Nullable Object value) {
        return value == LiteralTree.COMPUTED;
    }
}
