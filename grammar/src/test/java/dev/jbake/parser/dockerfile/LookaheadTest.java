package dev.jbake.parser.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookaheadTest {
    @Test
    void everyDecisionIsMadeOnOneToken() throws IOException {
        String parser = Files.readString(
                Path.of("target/generated-sources/antlr4/dev/jbake/parser/dockerfile/DockerfileGrammar.java"));
        assertThat(parser).contains("public final WordsContext words()").doesNotContain("adaptivePredict");
    }
}
