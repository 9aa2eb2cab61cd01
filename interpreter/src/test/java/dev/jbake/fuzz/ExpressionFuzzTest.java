package dev.jbake.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Any text as an expression whose value is needed.
class ExpressionFuzzTest {

    @DictionaryFile(resourcePath = "hcl.dict")
    @FuzzTest(maxDuration = "10s")
    void expression(byte[] input) {
        Fuzzed.evaluate(new String(input, StandardCharsets.UTF_8));
    }
}
