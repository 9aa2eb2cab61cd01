package dev.jbake.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `--print` writes for each example is what buildx v0.36.1 wrote.
class PrintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"multi-dockerfile", "base-image-variants", "stages-lab", "artifact-pipeline", "multi-platform"})
    void printsAsTheReference(String name, @TempDir Path directory) throws Exception {
        var example = Example.copy(name, directory);
        assertThat(example.print().succeeded().output()).isEqualTo(expected(name));
    }

    private static String expected(String name) throws Exception {
        try (var golden = PrintTest.class.getResourceAsStream("/print/" + name + ".json")) {
            return new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
