package dev.jbake.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each `// Compat:` comment names the case that pins the oddity, or a test where the suite cannot reach it.
class CompatTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path CASES = PROJECT.resolve("conformance-tests/cases");

    /// The test classes of all modules by name.
    private static final Map<String, Path> TESTS = new HashMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void findTests() throws IOException {
        for (Path file : sources("src/test/java")) {
            TESTS.put(file.getFileName().toString().replace(".java", ""), file);
        }
    }

    @Test
    void eachNamesWhatPinsIt() throws IOException {
        List<CompatComment> comments = new ArrayList<>();
        for (Path file : sources("src/main/java")) {
            comments.addAll(CompatComment.of(file, PROJECT.relativize(file).toString()));
        }
        assertThat(comments).hasSizeGreaterThan(50);
        assertThat(complaints(comments)).isEmpty();
    }

    @Test
    void othersAreFound() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), """
                // Compat: the last one wins (matrix/axes-in-file-order,
                // CompatTest.othersAreFound).
                /// Compat: it is no comment of this form (matrix/axes-in-file-order).
                int a; // Compat: it names nothing.
                // Compat: there is no such case (matrix/no-such-case).
                // Compat: there is no such method (CompatTest.findTests).
                // Compat: there is no such class (NoSuchTest.method).
                """);
        assertThat(complaints(CompatComment.of(file, "A.java")))
                .containsExactly(
                        "A.java:3 has not the form // Compat: ... (area/case).",
                        "A.java:4 has not the form // Compat: ... (area/case).",
                        "A.java:5 names matrix/no-such-case, which does not exist",
                        "A.java:6 names CompatTest.findTests, which does not exist",
                        "A.java:7 names NoSuchTest.method, which does not exist");
    }

    private static List<String> complaints(List<CompatComment> comments) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (CompatComment comment : comments) {
            List<String> pins = comment.pins();
            if (pins.isEmpty()) {
                complaints.add(comment.place() + " has not the form // Compat: ... (area/case).");
            }
            for (String pin : pins) {
                if (!exists(pin)) {
                    complaints.add(comment.place() + " names " + pin + ", which does not exist");
                }
            }
        }
        return complaints;
    }

    private static boolean exists(String pin) throws IOException {
        int dot = pin.indexOf('.');
        if (dot < 0) {
            return Files.exists(CASES.resolve(pin).resolve("case.yaml"));
        }
        Path test = TESTS.get(pin.substring(0, dot));
        // nothing but annotations and modifiers stand between @Test and the name
        Pattern method = Pattern.compile(
                "@(?:Test|ParameterizedTest|TestFactory)\\b[^;]*?\\s" + Pattern.quote(pin.substring(dot + 1)) + "\\(");
        return test != null && method.matcher(Files.readString(test)).find();
    }

    /// The Java files under a folder of each module.
    private static List<Path> sources(String root) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(PROJECT)) {
            for (Path module : modules.map(module -> module.resolve(root))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> all = Files.walk(module)) {
                    all.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }
}
