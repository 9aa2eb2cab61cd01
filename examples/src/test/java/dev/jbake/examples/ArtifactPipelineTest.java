package dev.jbake.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactPipelineTest {

    @TempDir
    Path directory;

    @Test
    void filesGoFromStepToStepIntoAFolder() throws Exception {
        var example = Example.copy("artifact-pipeline", directory);
        var result = example.build("--set", "release.args.VERSION=3").succeeded();
        assertThat(result.errors()).as("no image is made").doesNotContain("exporting to image");
        try (var files = Files.list(example.folder().resolve("dist"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("SHA256SUMS", "VERSION", "server");
        }
        assertThat(example.read("dist/VERSION")).isEqualTo("3\n");
        assertThat(example.run(List.of("dist/server", "print")).succeeded().output())
                .contains("h1 { font-family: sans-serif }")
                .contains("<h1>Built first");
    }

    @Test
    void aChangeAtTheStartComesOutAtTheEnd() throws Exception {
        var example = Example.copy("artifact-pipeline", directory);
        example.build().succeeded();
        Files.writeString(example.folder().resolve("frontend/style.css"), "h1 { color: green }\n");
        example.build().succeeded();
        assertThat(example.run(List.of("dist/server", "print")).succeeded().output())
                .contains("h1 { color: green }")
                .doesNotContain("sans-serif");
    }
}
