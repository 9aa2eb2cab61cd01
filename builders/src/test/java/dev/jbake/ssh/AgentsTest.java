package dev.jbake.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.host.Host;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keys are listed as `ssh-keygen` gives their public forms, and what they sign can be verified.
class AgentsTest {
    private static final Path KEYS = Path.of("src/test/resources/dev/jbake/ssh");
    private static final byte[] FAILURE = {5};
    private static final byte[] DATA = "what is signed".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "openssh-rsa, 0, RSA, SHA1withRSA, ssh-rsa",
        "openssh-rsa, 2, RSA, SHA256withRSA, rsa-sha2-256",
        "pkcs1-rsa, 4, RSA, SHA512withRSA, rsa-sha2-512",
        "pkcs8-rsa, 2, RSA, SHA256withRSA, rsa-sha2-256",
        "openssh-ed25519, 0, Ed25519, Ed25519, ssh-ed25519",
        "pkcs8-ed25519, 0, Ed25519, Ed25519, ssh-ed25519",
        "openssh-ecdsa256, 0, EC, SHA256withECDSA, ecdsa-sha2-nistp256",
        "sec1-ecdsa256, 0, EC, SHA256withECDSA, ecdsa-sha2-nistp256",
        "openssh-ecdsa384, 0, EC, SHA384withECDSA, ecdsa-sha2-nistp384",
        "openssh-ecdsa521, 0, EC, SHA512withECDSA, ecdsa-sha2-nistp521",
        "pkcs8-ecdsa521, 0, EC, SHA512withECDSA, ecdsa-sha2-nistp521"
    })
    void keyIsListedAndSigns(String file, int flags, String kind, String algorithm, String format) throws Exception {
        byte[] publicKey = publicKey(file);
        Agent.Conversation agent = agent(file).open();
        byte[] list = new SshWriter().number(1).bytes(publicKey).text("").toByteArray();
        assertThat(agent.answer(new byte[] {11})).isEqualTo(message(12, list));

        byte[] answer = agent.answer(message(13, signRequest(publicKey, flags)));
        assertThat(answer[0]).isEqualTo((byte) 14);
        SshReader signature = new SshReader(new SshReader(after(answer)).bytes());
        assertThat(signature.text()).isEqualTo(format);
        Signature verification = Signature.getInstance(algorithm);
        verification.initVerify(KeyFactory.getInstance(kind).generatePublic(spki(file)));
        verification.update(DATA);
        byte[] made = signature.bytes();
        signature.end();
        assertThat(verification.verify(kind.equals("EC") ? der(made) : made)).isTrue();
    }

    @Test
    void nothingElseIsAnswered() throws Exception {
        Agent.Conversation agent =
                agent("openssh-ed25519", "pkcs1-rsa", "openssh-ed25519").open();
        byte[] ed25519 = publicKey("openssh-ed25519");
        byte[] rsa = publicKey("pkcs1-rsa");
        byte[] both = new SshWriter()
                .number(2)
                .bytes(ed25519)
                .text("")
                .bytes(rsa)
                .text("")
                .toByteArray();
        assertThat(agent.answer(new byte[] {11})).isEqualTo(message(12, both));
        assertThat(agent.answer(message(13, signRequest(publicKey("openssh-rsa"), 0))))
                .isEqualTo(FAILURE);
        assertThat(agent.answer(message(13, signRequest(ed25519, 2)))).isEqualTo(FAILURE);
        assertThat(agent.answer(message(13, signRequest(rsa, 6)))).isEqualTo(FAILURE);
        assertThat(agent.answer(message(13, new byte[] {0, 0, 0}))).isEqualTo(FAILURE);
        assertThat(agent.answer(new byte[] {13, -1, -1, -1, -1})).isEqualTo(FAILURE);
        for (int type : new int[] {1, 9, 17, 18, 19, 22, 23, 25, 27, 255}) {
            assertThat(agent.answer(new byte[] {(byte) type}))
                    .as("request %s", type)
                    .isEqualTo(FAILURE);
        }
        assertThat(agent.answer(new byte[] {11})).isEqualTo(message(12, both));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protected-openssh | failed to parse %s: ssh: this private key is passphrase protected",
                "protected-pkcs1 | failed to parse %s: ssh: this private key is passphrase protected",
                "sec1-secp256k1 | failed to parse %s: ssh: only P-256, P-384 and P-521 EC keys are supported",
                "openssh-rsa.pub | failed to parse %s: ssh: no key found",
                "openssh-rsa.spki | failed to parse %s: ssh: unsupported key type \"PUBLIC KEY\"",
                ". | failed to read %s: read %s: is a directory",
                "none | stat %s: no such file or directory"
            })
    void whatIsNoKeyIsNamed(String file, String message) {
        assertThatThrownBy(() -> agent(file))
                .hasMessage(message.replace("%s", KEYS.resolve(file).toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "b3Blbn, b3Blbm, invalid openssh private key format",
        "zc2gtZWQyNTUxOQ, zc2gtZWQyNTUxOA, public key does not match private key"
    })
    void brokenKeyIsNamed(String from, String to, String message) throws Exception {
        String key = Files.readString(KEYS.resolve("openssh-ed25519")).replace("\n", "");
        String content = key.substring(key.indexOf("b3Blbn"), key.indexOf("-----END"));
        Path broken = folder.resolve("broken");
        Files.writeString(
                broken,
                "-----BEGIN OPENSSH PRIVATE KEY-----\n" + content.replaceFirst(from, to)
                        + "\n-----END OPENSSH PRIVATE KEY-----\n");
        assertThatThrownBy(() -> Agents.of(List.of(broken.toString()), host()))
                .hasMessage("failed to parse " + broken + ": ssh: " + message);
    }

    @Test
    void whatIsBeyondTheLimitIsNotRead() throws Exception {
        Path late = folder.resolve("late");
        Files.writeString(late, "x".repeat(100 << 10) + "\n" + Files.readString(KEYS.resolve("openssh-rsa")));
        assertThatThrownBy(() -> Agents.of(List.of(late.toString()), host()))
                .hasMessageEndingWith("late: ssh: no key found");
    }

    @Test
    void socketIsAlone() throws Exception {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path path = folder.resolve("agent.sock");
            socket.bind(UnixDomainSocketAddress.of(path));
            String key = KEYS.resolve("openssh-rsa").toString();
            assertThatThrownBy(() -> Agents.of(List.of(key, path.toString()), host()))
                    .hasMessage("invalid combination of keys and sockets");
            assertThatThrownBy(() -> Agents.of(List.of(path.toString(), key), host()))
                    .hasMessage("only single socket allowed");
        }
    }

    private Agent agent(String... files) throws KeyException {
        return Agents.of(
                List.of(files).stream()
                        .map(file -> KEYS.resolve(file).toString())
                        .toList(),
                host());
    }

    private static Host host() {
        Path here = Path.of("").toAbsolutePath();
        return new Host(Map.of(), here, InputStream.nullInputStream(), InstantSource.system(), new Random());
    }

    private static byte[] publicKey(String file) throws IOException {
        String line = Files.readString(KEYS.resolve(file + ".pub"));
        return Base64.getDecoder().decode(line.split(" ", -1)[1]);
    }

    private static X509EncodedKeySpec spki(String file) throws IOException {
        String pem = Files.readString(KEYS.resolve(file + ".spki")).replaceAll("-----.*-----|\\s", "");
        return new X509EncodedKeySpec(Base64.getDecoder().decode(pem));
    }

    private static byte[] signRequest(byte[] publicKey, int flags) {
        return new SshWriter().bytes(publicKey).bytes(DATA).number(flags).toByteArray();
    }

    private static byte[] message(int type, byte[] content) {
        byte[] message = new byte[1 + content.length];
        message[0] = (byte) type;
        System.arraycopy(content, 0, message, 1, content.length);
        return message;
    }

    private static byte[] after(byte[] answer) {
        return Arrays.copyOfRange(answer, 1, answer.length);
    }

    /// A pair of numbers as the JDK wants it.
    private static byte[] der(byte[] pair) throws KeyException {
        SshReader numbers = new SshReader(pair);
        byte[] r = numbers.integer().toByteArray();
        byte[] s = numbers.integer().toByteArray();
        numbers.end();
        int length = 4 + r.length + s.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x30);
        if (length > 127) {
            out.write(0x81);
        }
        out.write(length);
        for (byte[] number : List.of(r, s)) {
            out.write(2);
            out.write(number.length);
            out.writeBytes(number);
        }
        return out.toByteArray();
    }
}
