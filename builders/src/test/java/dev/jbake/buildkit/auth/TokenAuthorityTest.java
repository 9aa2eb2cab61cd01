package dev.jbake.buildkit.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys and signatures against those that the reference's libraries make from the same salt and seed.
class TokenAuthorityTest {

    private static final byte[] SALT =
            HexFormat.of().parseHex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
    private static final byte[] PAYLOAD = "payload".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path directory;

    @Test
    void withASecretTheSeedCounts() throws Exception {
        Files.writeString(directory.resolve(".token_seed"), "{\"a.test\":{\"Seed\":\"AAECAwQFBgcICQoLDA0ODw==\"}}");
        TokenAuthority authority = new TokenAuthority(directory, new SecureRandom());
        assertThat(hex(authority.publicKey("a.test", SALT, true)))
                .isEqualTo("8ac8e7a5c926bdb309f674cad60fe3efdf5415380377a18aea71781713374428");
        assertThat(hex(authority.sign("a.test", SALT, true, PAYLOAD)))
                .isEqualTo("da1712de65c0cc5a9c810f071e9f374824826d9502f80503078a23b056140ad1"
                        + "58da8c91b7a9f6ef67f93f245d12873a87451f1abd0512a4fbfd4636d964a40d7061796c6f6164");
    }

    @Test
    void withoutASecretEveryoneHasTheSameKey() {
        TokenAuthority authority = new TokenAuthority(directory, new SecureRandom());
        assertThat(hex(authority.publicKey("a.test", SALT, false)))
                .isEqualTo("c6a33cd6fdd852ec21e3c5501ec75c818e8bdfa8ea25023877c4c0248cdaf0a2");
        assertThat(hex(authority.publicKey("b.test", new byte[0], false)))
                .isEqualTo("b61a5143178d67b8e6ff9248efca6775d72b4ad38cd1494942967ade83f5847a");
        assertThat(directory.resolve(".token_seed")).doesNotExist();
    }

    @Test
    void aSeedIsMadeOnceAndKept() throws Exception {
        byte[] key = new TokenAuthority(directory.resolve("docker"), new SecureRandom()).publicKey("a", SALT, true);
        assertThat(new TokenAuthority(directory.resolve("docker"), new SecureRandom()).publicKey("a", SALT, true))
                .isEqualTo(key);
        new TokenAuthority(directory.resolve("docker"), new SecureRandom()).publicKey("b", SALT, true);
        assertThat(Files.readString(directory.resolve("docker/.token_seed")))
                .matches("(?s)\\{\n  \"a\": \\{\n    \"Seed\": \"[^\"]{24}\"\n  },\n  \"b\": .*}");
    }

    @Test
    void aDirectoryThatCannotBeMadeDoesNoHarm() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        TokenAuthority authority = new TokenAuthority(file.resolve("docker"), new SecureRandom());
        assertThat(authority.publicKey("a", SALT, true)).isEqualTo(authority.publicKey("a", SALT, true));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
