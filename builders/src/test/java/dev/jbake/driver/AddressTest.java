package dev.jbake.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.host.ThisProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @Test
    void socketFilesAreAbsolutePaths() throws Exception {
        assertThat(Address.engine("unix:///var/run/docker.sock", null, ThisProcess.host()))
                .isEqualTo(new UnixDialer(Path.of("/var/run/docker.sock")));
    }

    @Test
    void engineHasDefaultPorts() throws Exception {
        Tls tls = new Tls(null, null, null, null, true, List.of());
        assertThat(Address.engine("tcp://host", null, ThisProcess.host())).isEqualTo(new TcpDialer("host", 2375, null));
        assertThat(Address.engine("tcp://host", tls, ThisProcess.host())).isEqualTo(new TcpDialer("host", 2376, tls));
        assertThat(Address.engine("tcp://[::1]:99", null, ThisProcess.host()))
                .isEqualTo(new TcpDialer("::1", 99, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ssh://host                       | ssh -o ConnectTimeout=30 -T -- host docker system dial-stdio
            ssh://me@host:22                 | ssh -o ConnectTimeout=30 -T -l me -p 22 -- host docker system dial-stdio
            ssh://host/run/docker.sock       | ssh -o ConnectTimeout=30 -T -- host docker --host unix:///run/docker.sock system dial-stdio
            """)
    void engineBehindSsh(String address, String command) throws Exception {
        assertThat(Address.engine(address, null, ThisProcess.host()))
                .isInstanceOfSatisfying(
                        CommandDialer.class,
                        dialer -> assertThat(String.join(" ", dialer.command())).isEqualTo(command));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ssh://me@host/run/bk.sock                    | ssh -o ConnectTimeout=30 -T -l me -- host buildctl --addr unix:///run/bk.sock dial-stdio
            docker-container://some_name                 | docker exec -i some_name buildctl dial-stdio
            docker-container://name?context=other        | docker --context=other exec -i name buildctl dial-stdio
            kube-pod://pod?context=c&namespace=n&container=k | kubectl --context=c --namespace=n exec --container=k -i pod -- buildctl dial-stdio
            """)
    void buildkitBehindProcess(String address, String command) throws Exception {
        assertThat(Address.buildkit(address, null, ThisProcess.host()))
                .isInstanceOfSatisfying(
                        CommandDialer.class,
                        dialer -> assertThat(String.join(" ", dialer.command())).isEqualTo(command));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            npipe:////./pipe/docker   | addresses of that kind are not supported
            nothing                   | addresses of that kind are not supported
            unix://                   | that is not an address
            tcp://                    | that is not an address
            tcp://host                | the address has no port
            tcp://host:65536          | there is no port 65536
            ssh://me:secret@host      | a password in the address is not supported
            docker-container://-it    | the address has no host
            """)
    void badAddressesAreRefused(String address, String reason) {
        assertThatThrownBy(() -> Address.buildkit(address, null, ThisProcess.host()))
                .isInstanceOf(DialException.class)
                .hasMessage("Tried to connect to " + address + ", but " + reason);
    }

    @Test
    void processIsAStream() throws Exception {
        try (ByteStream stream = new CommandDialer(ThisProcess.host(), "cat://", List.of("cat")).dial()) {
            stream.output().write("echo".getBytes(StandardCharsets.UTF_8));
            stream.output().flush();
            assertThat(stream.input().readNBytes(4)).asString().isEqualTo("echo");
            stream.output().close();
            assertThat(stream.input().read()).isEqualTo(-1);
        }
    }

    @Test
    void aProcessThatDiesSaysWhy() throws Exception {
        List<String> command = List.of("sh", "-c", "echo denied >&2; echo 'ask an admin' >&2; exit 3");
        try (ByteStream stream = new CommandDialer(ThisProcess.host(), "ssh://host", command).dial()) {
            for (int reader = 0; reader < 2; reader++) {
                assertThatThrownBy(() -> stream.input().read())
                        .hasMessage("sh ended with status 3: denied; ask an admin");
            }
        }
    }

    @Test
    void missingProgramIsNamed() {
        CommandDialer dialer = new CommandDialer(ThisProcess.host(), "ssh://host", List.of("no-such-program-here"));
        assertThatThrownBy(dialer::dial)
                .isInstanceOf(DialException.class)
                .hasMessage("Tried to connect to ssh://host, but the program no-such-program-here cannot be started");
    }
}
