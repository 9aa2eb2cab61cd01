package dev.jbake.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which packages of this module may use which.
class ArrowsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/jbake");
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "host", List.of(),
            "eval", List.of(),
            "plan", List.of("host"),
            "bake.attribute", List.of("plan"),
            "entitlement", List.of("host", "plan", "bake.attribute"),
            "bake.compose", List.of("host", "plan", "bake.attribute"),
            "lint", List.of("host", "plan", "bake", "bake.attribute", "lint.portability"),
            "lint.portability", List.of("bake", "bake.attribute", "bake.compose", "eval"),
            "bake", List.of("host", "eval", "plan", "bake.attribute", "bake.compose"),
            "bake.listing", List.of("bake", "bake.attribute"));

    @Test
    void packagesUseOnlyWhatTheyMay() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<String>> user : MAY_USE.entrySet()) {
            for (String used : MAY_USE.keySet()) {
                if (!used.equals(user.getKey()) && !user.getValue().contains(used)) {
                    addImports(user.getKey(), used, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void addImports(String user, String used, List<String> wrong) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(user.replace('.', '/')))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.matches("import dev\\.jbake\\." + used.replace(".", "\\.") + "\\.[A-Z].*")) {
                        wrong.add(file.getFileName() + ": " + line);
                    }
                }
            }
        }
    }
}
