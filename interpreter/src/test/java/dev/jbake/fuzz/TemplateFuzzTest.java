package dev.jbake.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.parser.hcl.HclParser;
import dev.jbake.source.Source;

/// Any text as a template without quotes.
class TemplateFuzzTest {

    @DictionaryFile(resourcePath = "hcl.dict")
    @FuzzTest(maxDuration = "10s")
    void template(byte[] input) {
        Source source = Source.decode("t", input);
        Diagnostics diagnostics = new Diagnostics();
        HclParser.parseTemplate(source, diagnostics);
        Fuzzed.check(diagnostics, source);
    }
}
