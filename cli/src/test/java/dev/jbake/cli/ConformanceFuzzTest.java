package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseFile;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.conformance.fuzz.Search;
import dev.jbake.conformance.run.SuiteRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceFuzzTest {
    private static final long LONG = TimeUnit.MINUTES.toNanos(5);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private Search search(BakeCommand subject) {
        return new Search(
                new InProcess(),
                subject,
                1,
                folder.resolve("out"),
                new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    private CommandOutcome fuzz(String... words) {
        List<String> line = new ArrayList<>(List.of("conformance", "fuzz"));
        line.addAll(List.of(words));
        return InProcess.command(line, new Invocation(List.of(), Map.of(), "", folder));
    }

    /// Of two parents the first one counts more, not the last one.
    private static CommandOutcome withTheFirstParentLast(Invocation invocation) throws IOException {
        try (Stream<Path> files = Files.walk(invocation.directory())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        file,
                        text.replaceAll("(inherits\"?[ =:]+\\[\\s*)(\"[^\"$]*\"),(\\s*)(\"[^\"$]*\")", "$1$4,$3$2"));
            }
        }
        return new InProcess().run(invocation);
    }

    @Test
    void aPlantedDifferenceIsFoundAndMadeSmall() throws Exception {
        Search search = search(ConformanceFuzzTest::withTheFirstParentLast);
        search.run(LONG, 600);
        assertThat(search.isClean()).isFalse();
        List<Path> found;
        try (Stream<Path> folders = Files.list(folder.resolve("out"))) {
            found = folders.sorted().toList();
        }
        assertThat(search.summary())
                .startsWith("seed 1: 600 projects compared, ")
                .contains(found.size() + " of them written as cases");
        for (Path one : found) {
            assertThat(shown.toString(StandardCharsets.UTF_8)).contains(one + ":\n");
            Case written = CaseFile.read(one);
            assertThat(lines(one)).as(written.toString()).isLessThanOrEqualTo(8);
            assertThat(SuiteRun.ofAny(new InProcess(), CaseSurroundings.NONE)
                            .run(written)
                            .differences())
                    .isEmpty();
            assertThat(SuiteRun.ofAny(ConformanceFuzzTest::withTheFirstParentLast, CaseSurroundings.NONE)
                            .run(written)
                            .differences())
                    .isNotEmpty();
        }
    }

    private static long lines(Path one) throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().matches("case.yaml|expected.*")) {
                    lines += Files.readAllLines(file).size();
                }
            }
        }
        return lines;
    }

    @Test
    void aCommandThatDoesTheSameIsClean() throws Exception {
        Search search = search(new InProcess());
        search.run(LONG, 50);
        assertThat(search.isClean()).isTrue();
        assertThat(search.summary()).isEqualTo("seed 1: 50 projects compared, 0 differ, 0 of them written as cases\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatWasFoundUntilAnInterruptIsSaid() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Search search = search(invocation -> {
            if (runs.incrementAndGet() > 10) {
                Thread.currentThread().interrupt();
            }
            return new InProcess().run(invocation);
        });
        assertThatThrownBy(() -> search.run(LONG, 50)).isInstanceOf(InterruptedException.class);
        assertThat(search.summary()).isEqualTo("seed 1: 11 projects compared, 0 differ, 0 of them written as cases\n");
    }

    @Test
    void theStatusSaysWhetherAnythingDiffers() throws Exception {
        Path program = Files.writeString(folder.resolve("wrong"), "#!/bin/sh\necho 'ERROR: no' >&2\nexit 1\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        CommandOutcome outcome = fuzz("--bin", program.toString(), "--projects", "5", "--seed", "7", "--out", "cases");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output()).contains("cases/7-1:\n").contains("\nseed 7: 5 projects compared, ");
        assertThat(folder.resolve("cases/7-1/case.yaml")).exists();
    }

    @Test
    void wrongUseIsOneSentence() {
        assertThat(fuzz().errors())
                .isEqualTo("ERROR: jbake conformance fuzz needs --bin, the bake command to compare with\n");
        assertThat(fuzz("--bin", "x", "a").errors())
                .isEqualTo("ERROR: jbake conformance fuzz takes no arguments, but got \"a\"\n");
        assertThat(fuzz("--bin", "x", "--seconds", "soon").errors())
                .isEqualTo("ERROR: --seconds takes a number, not \"soon\"\n");
        CommandOutcome missing = fuzz("--bin", "/missing/bake", "--projects", "1");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.errors()).startsWith("ERROR: ").contains("/missing/bake");
    }
}
