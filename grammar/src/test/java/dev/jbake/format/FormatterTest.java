package dev.jbake.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `name.hcl` has beside it, in `name.golden`, what hclwrite's Format makes of it.
class FormatterTest {
    private static final Path FOLDER = Path.of("src/test/resources/format");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".hcl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void formatsAsHclwrite(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String golden = Files.readString(file.resolveSibling(name.replace(".hcl", ".golden")));
        assertThat(Formatter.format(Source.decode(name, Files.readAllBytes(file))))
                .isEqualTo(golden);
        assertThat(Formatter.format(new Source(name, golden))).isEqualTo(golden);
    }
}
