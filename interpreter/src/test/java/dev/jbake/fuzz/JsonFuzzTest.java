package dev.jbake.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;

/// Any text as JSON.
class JsonFuzzTest {

    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest(maxDuration = "10s")
    void json(byte[] input) {
        Source source = Source.decode("j", input);
        Diagnostics diagnostics = new Diagnostics();
        JsonNode read = JsonReader.read(source, diagnostics);
        if ((read == null) != diagnostics.hasErrors()) {
            throw new AssertionError("a result with errors, or neither");
        }
        Fuzzed.check(diagnostics, source);
    }
}
