package dev.jbake.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files of which pieces were moved, repeated, dropped or changed give a result or diagnostics, nothing else.
class MutatedFilesTest {
    private static final Path INPUTS = Path.of("src/test/resources/dev/jbake/fuzz");
    private static final int ROUNDS = 3_000;
    private static final long SEED = 20261121;

    @Test
    void giveResultsOrDiagnostics() throws IOException {
        List<byte[]> files = files();
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] file = files.get(random.nextInt(files.size()));
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                file = mutated(file, files.get(random.nextInt(files.size())), random);
            }
            byte[] mutated = file;
            assertThatCode(() -> Fuzzed.bake(mutated))
                    .as("%s", new String(mutated, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> inputs = Files.walk(INPUTS)) {
            for (Path file : inputs.filter(Files::isRegularFile).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }

    /// A stretch of the file replaced by a stretch of another one, or one byte by another.
    private static byte[] mutated(byte[] file, byte[] other, Random random) {
        if (file.length == 0) {
            return other;
        }
        int from = random.nextInt(file.length);
        if (random.nextInt(3) == 0) {
            byte[] changed = file.clone();
            changed[from] = (byte) random.nextInt(256);
            return changed;
        }
        int to = Math.min(file.length, from + random.nextInt(20));
        int start = random.nextInt(other.length + 1);
        int end = Math.min(other.length, start + random.nextInt(60));
        byte[] spliced = new byte[from + end - start + file.length - to];
        System.arraycopy(file, 0, spliced, 0, from);
        System.arraycopy(other, start, spliced, from, end - start);
        System.arraycopy(file, to, spliced, from + end - start, file.length - to);
        return spliced;
    }
}
