package dev.jbake.debug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.buildkit.DaemonException;
import io.grpc.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DebugLogTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, false, StandardCharsets.UTF_8);

    @Test
    void credentialsInUrlsAreReplaced() {
        DebugLog log = DebugLog.of(true, err);
        log.line(() -> "fetch https://me:word@example.com/a and ssh://me@host");
        log.failure(new IOException("cannot read https://token@example.com/b"));
        assertThat(printed())
                .startsWith("debug: fetch https://xxxxx@example.com/a and ssh://xxxxx@host\n")
                .contains("debug: java.io.IOException: cannot read https://xxxxx@example.com/b\n\tat ");
    }

    @Test
    void aCallIsALine() {
        DebugLog.of(true, err).calls("one").ended("a.B/C", true, Status.Code.NOT_FOUND, Duration.ofMillis(12));
        assertThat(printed()).isEqualTo("debug: grpc from one: a.B/C NOT_FOUND 12 ms\n");
    }

    @Test
    void nothingIsPrintedOrMadeWhenItIsOff() {
        DebugLog log = DebugLog.of(false, err);
        log.line(() -> {
            throw new IllegalStateException("made");
        });
        log.failure(DaemonException.of(Status.INTERNAL));
        assertThat(printed()).isEmpty();
    }

    private String printed() {
        err.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
