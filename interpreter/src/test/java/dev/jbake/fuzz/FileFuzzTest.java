package dev.jbake.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.source.Source;

/// Any text as a file: scanner and parser.
class FileFuzzTest {

    @DictionaryFile(resourcePath = "hcl.dict")
    @FuzzTest(maxDuration = "10s")
    void file(byte[] input) {
        Source source = Source.decode("f", input);
        Diagnostics diagnostics = new Diagnostics();
        HclParser.parse(source, diagnostics);
        Fuzzed.check(diagnostics, source);
    }
}
