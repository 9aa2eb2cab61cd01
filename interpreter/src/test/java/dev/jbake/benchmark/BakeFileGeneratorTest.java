package dev.jbake.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The benchmark measures nothing when its files have mistakes.
class BakeFileGeneratorTest {

    @Test
    void writesFilesWithoutMistakes() {
        BakeFileBenchmark benchmark = new BakeFileBenchmark();
        benchmark.targets = 100;
        benchmark.write();
        assertThat(benchmark.print()).contains("s9-part9");
        assertThat(benchmark.printOne()).contains("s0-part1").doesNotContain("s9-part9");
        assertThat(benchmark.parseLiterals().blocks()).hasSize(100);
    }
}
