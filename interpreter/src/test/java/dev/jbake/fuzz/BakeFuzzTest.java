package dev.jbake.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Any text as a bake file: a result or diagnostics.
class BakeFuzzTest {

    @DictionaryFile(resourcePath = "hcl.dict")
    @FuzzTest(maxDuration = "10s")
    void bake(byte[] input) {
        Fuzzed.bake(input);
    }
}
