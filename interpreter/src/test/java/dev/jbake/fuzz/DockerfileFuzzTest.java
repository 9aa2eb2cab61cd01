package dev.jbake.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Any text as a Dockerfile.
class DockerfileFuzzTest {

    @DictionaryFile(resourcePath = "dockerfile.dict")
    @FuzzTest(maxDuration = "10s")
    void dockerfile(byte[] input) {
        Fuzzed.dockerfile(input);
    }
}
