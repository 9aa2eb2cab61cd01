package dev.jbake.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultiDockerfileTest {

    private static final String GREETING = "hello from step 1\nand from step 2\n";
    // A step of a Dockerfile that was not taken from the cache: "#7 [step2 1/3] COPY ..", then no line "#7 CACHED".
    private static final Pattern STEP = Pattern.compile("(?m)^#(\\d+) \\[(?:step1|step2) \\d+/\\d+] (?!FROM)");

    @TempDir
    Path directory;

    @Test
    void theImageHoldsWhatBothDockerfilesMade() throws Exception {
        var example = Example.copy("multi-dockerfile", directory);
        var result = example.build().succeeded();
        assertThat(result.errors()).as("nothing is asked of a registry").doesNotContain("load metadata for");
        assertThat(Daemon.run("greeting")).isEqualTo(GREETING);
    }

    @Test
    void aSecondRunTakesAllStepsFromTheCache() throws Exception {
        var example = Example.copy("multi-dockerfile", directory);
        example.build().succeeded();
        String progress = example.build().succeeded().errors();
        var steps = STEP.matcher(progress).results().map(step -> step.group(1)).toList();
        assertThat(steps)
                .as(progress)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(number -> assertThat(progress).contains("#" + number + " CACHED"));
    }

    @Test
    void aBuilderWithoutAnImageStoreDoesItToo() throws Exception {
        var example = Example.copy("multi-dockerfile", directory);
        example.addRemoteBuilder("apart");
        example.build("--builder", "apart", "--set", "step2.output=type=local,dest=out")
                .succeeded();
        assertThat(example.read("out/srv/greeting/text")).isEqualTo(GREETING);
    }

    @Test
    void aMissingStepIsAnErrorAndLeavesNothing() throws Exception {
        var example = Example.copy("multi-dockerfile", directory);
        Files.delete(example.folder().resolve("signature"));
        var result = example.build("--set", "step2.output=type=local,dest=out");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.errors()).contains("step2.dockerfile:2").contains("COPY signature /srv/greeting/");
        assertThat(example.folder().resolve("out")).doesNotExist();
    }
}
