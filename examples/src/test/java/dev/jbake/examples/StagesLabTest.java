package dev.jbake.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesLabTest {

    @TempDir
    Path directory;

    @Test
    void theTestStageIsSkippedUnlessAskedFor() throws Exception {
        var example = Example.copy("stages-lab", directory);
        assertThat(example.build("wordcount").succeeded().errors())
                .contains("RUN cat src/*.sh")
                .doesNotContain("test/run.sh");
        assertThat(example.build("--no-cache", "check").succeeded().errors())
                .contains("RUN test/run.sh ./wordcount")
                .contains("1 test passed");
    }

    @Test
    void aFailingTestFailsTheBuildThatAskedForIt() throws Exception {
        var example = Example.copy("stages-lab", directory);
        Path main = example.folder().resolve("src/20-main.sh");
        Files.writeString(main, Files.readString(main).replace("sort -k1,1nr -k2", "sort"));
        // Without an image: the daemon deletes the layers of an image whose tag moves on, now and then while the next
        // build
        // unpacks the same ones.
        example.build("wordcount", "--set", "wordcount.output=type=cacheonly").succeeded();
        var result = example.build("test");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.errors()).contains("but was:").contains("RUN test/run.sh ./wordcount");
    }

    @Test
    void theFinalImageHoldsTheResultWithoutItsSources() throws Exception {
        var example = Example.copy("stages-lab", directory);
        example.build("wordcount", "--set", "wordcount.output=type=local,dest=out")
                .succeeded();
        assertThat(example.read("out/usr/local/bin/wordcount")).startsWith("#!/bin/sh\n# Counts");
        assertThat(example.folder().resolve("out/app/src")).doesNotExist();
    }

    @Test
    void whoamiKnowsItsVersion() throws Exception {
        var example = Example.copy("stages-lab", directory);
        example.build("whoami", "--set", "whoami.args.VERSION=1.2", "--set", "whoami.output=type=tar,dest=whoami.tar")
                .succeeded();
        var program = example.run(List.of("tar", "-xOf", "whoami.tar", "www/cgi-bin/whoami"))
                .succeeded();
        assertThat(program.output()).contains("running whoami 1.2 on");
    }
}
