package dev.jbake.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.host.ThisProcess;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTest {
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private final Patience brief = new Patience(Duration.ofMillis(600), text -> {
        shown.add(text);
        return shown::add;
    });

    @Test
    void silenceIsShownAfterThirtySecondsOrHalfOfTheTime() {
        assertThat(Patience.unseen().notice()).isEqualTo(Duration.ofSeconds(30));
        assertThat(new Patience(Duration.ofSeconds(20), WaitDisplay.NONE).notice())
                .isEqualTo(Duration.ofSeconds(10));
    }

    /// The listener takes connections, but nobody ever answers on them.
    @Test
    void anUpgradeThatIsNotAnsweredEnds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Dialer engine = new TcpDialer("127.0.0.1", silent.getLocalPort(), null);
            assertLate(new UpgradeDialer(engine));
        }
    }

    @Test
    void aHandshakeThatIsNotAnsweredEnds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Tls tls = new Tls(null, null, null, null, false, List.of("h2"));
            assertLate(new TcpDialer("127.0.0.1", silent.getLocalPort(), tls));
        }
    }

    /// A full queue of the listener drops the packets of further clients, as a firewall does.
    @Test
    void aConnectionThatIsNotAnsweredEnds() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            TcpDialer dialer = new TcpDialer("127.0.0.1", full.getLocalPort(), null);
            List<ByteStream> taken = List.of(dialer.dial(), dialer.dial());
            assertLate(dialer);
            for (ByteStream each : taken) {
                each.close();
            }
        }
    }

    @Test
    void aProgramThatNeverSaysAnythingIsEnded(@TempDir Path folder) throws Exception {
        CommandDialer program = new CommandDialer(
                ThisProcess.host(), "ssh://host", List.of("sh", "-c", "echo $$ >" + folder + "/pid; exec sleep 1000"));
        assertLate(new UpgradeDialer(program));
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private void assertLate(Dialer dialer) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> dialer.dial(brief).close())
                .isInstanceOf(LateException.class)
                .hasMessage("Tried to connect to " + dialer.address()
                        + ", but no answer came in 600 ms (--builder-timeout)");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(shown)
                .containsExactly(
                        "waiting for an answer from " + dialer.address(),
                        "no answer came in 600 ms (--builder-timeout)");
    }
}
