package dev.jbake.parser.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each `name.dockerfile` has its mistakes and its tree beside it in `name.golden`, which `-Djbake.accept=true` writes;
/// that run fails too, so that somebody looks at the difference.
class DockerfileGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/dockerfile");

    @TestFactory
    Stream<DynamicTest> readsAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".dockerfile")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()), file.toUri(), () -> compare(file)));
        }
    }

    private static void compare(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path golden = file.resolveSibling(name.replace(".dockerfile", ".golden"));
        String actual = DockerfileDump.of(Source.decode(name, Files.readAllBytes(file)));
        if (Boolean.getBoolean("jbake.accept")) {
            Files.writeString(golden, actual);
            fail("accepted " + golden + "; look at it and run again without jbake.accept");
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
