package dev.jbake.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the folders of `src/test/cases`. Their expectations are recorded from the reference by `src/test/record-cases`;
/// `-Djbake.accept` writes our messages, and still fails, so that a person looks.
class BakeCasesTest {
    private static final Path CASES = Path.of("src/test/cases");

    static Stream<BakeCase> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(BakeCase::new).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(BakeCase bakeCase) throws IOException {
        BakeCase.Outcome outcome = bakeCase.run();
        if (System.getProperty("jbake.accept") != null) {
            accept(bakeCase, outcome);
        }
        assertThat(outcome.messages()).isEqualTo(orEmpty(bakeCase.read("expected.txt")));
        assertThat(outcome.json()).isEqualTo(bakeCase.read("expected.json"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatTheReferenceSays(BakeCase bakeCase) throws IOException {
        String reference = bakeCase.read("reference.txt");
        String deviation = bakeCase.read("deviation");
        if (reference == null || deviation != null) {
            return;
        }
        String message = reference.strip().replaceFirst(", and \\d+ other diagnostic\\(s\\)$", "");
        assertThat(orEmpty(bakeCase.read("expected.txt"))).contains(message);
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases().count()).isGreaterThanOrEqualTo(100);
    }

    private static void accept(BakeCase bakeCase, BakeCase.Outcome outcome) throws IOException {
        boolean news = !outcome.messages().equals(orEmpty(bakeCase.read("expected.txt")));
        bakeCase.write("expected.txt", outcome.messages());
        if (bakeCase.read("deviation") != null) {
            news |= !java.util.Objects.equals(outcome.json(), bakeCase.read("expected.json"));
            bakeCase.write("expected.json", outcome.json());
        }
        assertThat(news).as("accepted; look at it and run again").isFalse();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
