package dev.jbake.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void aReasonIsInWords() {
        assertThat(Reason.of(new NoSuchFileException("/a"))).isEqualTo("there is no such file: /a");
        assertThat(Reason.of(new AccessDeniedException("/a"))).isEqualTo("access to /a was denied");
        assertThat(Reason.of(new FileSystemException("/a", null, "Is a directory")))
                .isEqualTo("/a: is a directory");
        assertThat(Reason.of(new FileSystemException("/a"))).isEqualTo("/a cannot be used");
        assertThat(Reason.of(new UnknownHostException("nowhere"))).isEqualTo("the host nowhere is not known");
        assertThat(Reason.of(new ConnectException("Connection refused")))
                .isEqualTo("the connection was refused: nothing listens there");
        assertThat(Reason.of(new SocketTimeoutException())).isEqualTo("no answer came in time");
        assertThat(Reason.of(new IOException())).isEqualTo("IOException");
    }

    @Test
    void goHasItsOwnWords() {
        assertThat(Reason.inGo(new NoSuchFileException("/a"))).isEqualTo("no such file or directory");
        assertThat(Reason.inGo(new AccessDeniedException("/a"))).isEqualTo("permission denied");
        assertThat(Reason.inGo(new FileSystemException("/a", null, "Is a directory")))
                .isEqualTo("is a directory");
    }
}
