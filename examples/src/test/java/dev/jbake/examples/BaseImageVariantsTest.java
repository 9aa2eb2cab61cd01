package dev.jbake.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseImageVariantsTest {

    @TempDir
    Path directory;

    @Test
    void eachVariantStartsFromItsOwnStage() throws Exception {
        Example.copy("base-image-variants", directory).build().succeeded();
        assertThat(Daemon.run("variants:latest")).isEqualTo("log level: warn\n");
        assertThat(Daemon.run("variants:latest-dev")).isEqualTo("log level: debug\n");
    }

    @Test
    void bothHaveTheLabelOfTheirParent() throws Exception {
        Example.copy("base-image-variants", directory).build().succeeded();
        assertThat(Daemon.inspect("variants:latest")).contains("\"org.opencontainers.image.version\":\"latest\"");
        assertThat(Daemon.inspect("variants:latest-dev")).contains("\"org.opencontainers.image.version\":\"latest\"");
    }
}
