package dev.jbake.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Any text as a compose file: targets or diagnostics.
class ComposeFuzzTest {

    @DictionaryFile(resourcePath = "compose.dict")
    @FuzzTest(maxDuration = "10s")
    void compose(byte[] input) {
        Fuzzed.compose(input);
    }
}
