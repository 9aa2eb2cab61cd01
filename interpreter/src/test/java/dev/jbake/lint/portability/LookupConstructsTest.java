package dev.jbake.lint.portability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which names of files old versions do not look up, or in another order.
class LookupConstructsTest {
    @TempDir
    Path directory;

    private void write(String name) throws IOException {
        String text = switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> "{}\n";
            case "hcl" -> "";
            default -> "services:\n  a:\n    build: .\n";
        };
        Files.writeString(directory.resolve(name), text + "\n");
    }

    @Test
    void composeFiles() throws IOException {
        write("compose.yml");
        assertThat(UsedConstructs.of(directory, List.of()))
                .containsExactly("0.11.0 file `compose.yaml` or `compose.yml` that is not named: ");
        assertThat(UsedConstructs.of(directory, List.of("compose.yml"))).isEmpty();
    }

    @Test
    void composeFilesOfOldNames() throws IOException {
        write("docker-compose.yml");
        assertThat(UsedConstructs.of(directory, List.of())).isEmpty();
    }

    @Test
    void overrides() throws IOException {
        write("docker-bake.override.json");
        write("docker-bake.json");
        write("docker-bake.override.hcl");
        assertThat(UsedConstructs.of(directory, List.of())).isEmpty();
        write("docker-bake.hcl");
        assertThat(UsedConstructs.of(directory, List.of()))
                .containsExactly("0.20.0 file `docker-bake.override.json` over `docker-bake.hcl`, not named: }");
        assertThat(UsedConstructs.of(directory, List.of("docker-bake.hcl", "docker-bake.override.json")))
                .isEmpty();
    }
}
