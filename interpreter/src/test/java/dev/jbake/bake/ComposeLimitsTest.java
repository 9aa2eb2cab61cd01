package dev.jbake.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Compose files that would take hours, all memory or the whole stack are refused.
@Timeout(60)
class ComposeLimitsTest {
    private static final String SERVICE = "services:\n  a:\n    build: .\n";

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void isRefused(String text, String words) throws IOException {
        write("compose.yaml", text);
        Diagnostics diagnostics = new Diagnostics();
        Host host = new Host(
                Map.of(), folder, InputStream.nullInputStream(), InstantSource.fixed(Instant.EPOCH), new Random(0));
        BakeRun.load(BakeArguments.of(List.of(), List.of()), host, diagnostics);
        assertThat(diagnostics.all())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(error -> assertThat(error.summary()).contains(words));
    }

    @Test
    void brackets() throws IOException {
        isRefused("services: " + "[".repeat(100_000), "exceeded max depth");
        isRefused("services: " + "{a: ".repeat(100_000), "exceeded max depth");
        isRefused("services:\n  " + "- ".repeat(100_000) + "x\n", "exceeded max depth");
    }

    @Test
    void longLines() throws IOException {
        isRefused("#" + "a".repeat(2 << 20) + "\n" + SERVICE, "a line has more than");
    }

    @Test
    void largeFiles() throws IOException {
        isRefused("# a\n".repeat(3 << 20) + SERVICE, "the file has more than");
    }

    @Test
    void documents() throws IOException {
        isRefused(("---\n" + SERVICE).repeat(1000), "more than 500 documents");
    }

    @Test
    void aliases() throws IOException {
        StringBuilder text = new StringBuilder("x-0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            text.append("x-" + i + ": &a" + i + " [" + String.join(",", List.of(alias, alias, alias, alias)) + "]\n");
        }
        isRefused(text + SERVICE, "construct errors");
    }

    @Test
    void anchorsInsideEachOther() throws IOException {
        isRefused("x-a: &a\n  <<: *a\n" + SERVICE, "exceeded max depth");
        StringBuilder text = new StringBuilder("x-0: &a0 " + "[".repeat(900) + "]".repeat(900) + "\n");
        for (int i = 1; i < 100; i++) {
            text.append("x-" + i + ": &a" + i + " " + "[".repeat(900) + "*a" + (i - 1) + "]".repeat(900) + "\n");
        }
        isRefused(text + SERVICE, "exceeded max depth");
    }

    @Test
    void mergesInsideEachOther() throws IOException {
        StringBuilder text = new StringBuilder("x-0: &a0 {k: v}\n");
        for (int i = 1; i < 1500; i++) {
            text.append("x-" + i + ": &a" + i + "\n  <<: *a" + (i - 1) + "\n");
        }
        isRefused(text + SERVICE, "exceeded max depth");
    }

    @Test
    void nestedVariables() throws IOException {
        String text = "${A:-".repeat(10_000) + "x" + "}".repeat(10_000);
        isRefused(SERVICE + "    image: " + text + "\n", "more than 500 variables are inside each other");
    }

    @Test
    void openVariables() throws IOException {
        isRefused(SERVICE + "    image: \"" + "${A:-".repeat(100_000) + "\"\n", "Replacing variables takes more than");
    }

    @Test
    void growingVariables() throws IOException {
        write(".env", "A=1234567890\n" + ("A=" + "${A}".repeat(10) + "\n").repeat(12));
        isRefused(SERVICE, "A string would have more than");
    }

    @Test
    void includes() throws IOException {
        for (int i = 1; i < 30; i++) {
            write(i + ".yaml", "include: [" + (i + 1) + ".yaml, " + (i + 1) + ".yaml]\nservices: {}\n");
        }
        write("30.yaml", SERVICE);
        isRefused("include: [1.yaml]\n" + SERVICE, "include and extend others more than");
    }

    @Test
    void extensions() throws IOException {
        StringBuilder text = new StringBuilder("services:\n");
        for (int i = 0; i < 1000; i++) {
            text.append("  s" + i + ":\n    extends: s" + (i + 1) + "\n");
        }
        isRefused(text + "  s1000:\n    build: .\n", "more than 500 services extend each other");
    }

    @Test
    void filesWithoutEnd() throws IOException {
        isRefused("include: [/dev/zero]\n" + SERVICE, "has more than");
        isRefused(SERVICE + "    env_file: /dev/zero\n", "has more than");
    }
}
