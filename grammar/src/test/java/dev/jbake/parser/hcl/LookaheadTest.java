package dev.jbake.parser.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The start of every command depends on this: prediction with more than one token costs 20 to 30 ms.
class LookaheadTest {
    private static final Path GENERATED = Path.of("target/generated-sources/antlr4/dev/jbake/parser/hcl");

    @Test
    void everyDecisionIsMadeOnOneToken() throws IOException {
        String parser = Files.readString(GENERATED.resolve("HclGrammar.java"));
        assertThat(parser).contains("public final FileContext file()").doesNotContain("adaptivePredict");
    }

    @Test
    void noUnicodeTablesInTheScanner() throws IOException {
        String tokens = Files.readString(GENERATED.resolve("HclTokens.java"));
        assertThat(tokens).hasSizeLessThan(60_000);
    }
}
