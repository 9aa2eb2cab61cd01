package dev.jbake.parser.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each `name.hcl`, `name.expr` (one expression) or `name.tmpl` (a template without quotes) has its diagnostics and its
/// tree beside it in `name.<kind>.golden`.
///
/// `-Djbake.accept=true` writes what came out; that run fails too, so that somebody looks at the difference.
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/parser");

    @TestFactory
    Stream<DynamicTest> readsAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".golden")).sorted().toList().stream()
                    .map(snippet -> DynamicTest.dynamicTest(
                            String.valueOf(snippet.getFileName()), snippet.toUri(), () -> compare(snippet)));
        }
    }

    private static void compare(Path snippet) throws IOException {
        Path golden = snippet.resolveSibling(snippet.getFileName() + ".golden");
        String actual = dump(snippet);
        if (Boolean.getBoolean("jbake.accept")) {
            Files.writeString(golden, actual);
            fail("accepted " + golden + "; look at it and run again without jbake.accept");
        }
        assertThat(golden).exists();
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void noGoldenWithoutItsSnippet() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> orphans = files.filter(file -> file.toString().endsWith(".golden"))
                    .filter(file -> Files.notExists(
                            Path.of(file.toString().substring(0, file.toString().length() - ".golden".length()))))
                    .toList();
            assertThat(orphans).isEmpty();
        }
    }

    private static String dump(Path snippet) throws IOException {
        String name = String.valueOf(snippet.getFileName());
        Source source = Source.decode(name, Files.readAllBytes(snippet));
        Diagnostics diagnostics = new Diagnostics();
        String tree;
        if (name.endsWith(".hcl")) {
            tree = TreeDump.body(source, HclParser.parse(source, diagnostics));
        } else if (name.endsWith(".expr")) {
            tree = TreeDump.expression(source, HclParser.parseExpression(source, diagnostics));
        } else {
            tree = TreeDump.expression(source, HclParser.parseTemplate(source, diagnostics));
        }
        return TreeDump.diagnostics(source, diagnostics) + tree;
    }
}
