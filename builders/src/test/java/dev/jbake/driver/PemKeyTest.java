package dev.jbake.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemKeyTest {
    /// No key that anyone should use, but soon made.
    private static final int SHORT = 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void pkcs8IsRead(String algorithm) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("RSA")) {
            generator.initialize(SHORT);
        }
        PrivateKey key = generator.generateKeyPair().getPrivate();
        assertThat(PemKey.read(pem("PRIVATE KEY", key.getEncoded()))).isEqualTo(key);
    }

    @Test
    void pkcs1IsRead() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(SHORT);
        PrivateKey key = generator.generateKeyPair().getPrivate();
        // The last element of PKCS#8 holds it: 4 bytes of head, 3 of version, 15 of algorithm, 4 of head.
        byte[] inner = Arrays.copyOfRange(key.getEncoded(), 26, key.getEncoded().length);
        assertThat(PemKey.read(pem("RSA PRIVATE KEY", inner))).isEqualTo(key);
    }

    @Test
    void sec1IsRead() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        ECPrivateKey key = (ECPrivateKey) generator.generateKeyPair().getPrivate();
        String number = HexFormat.of().formatHex(key.getS().toByteArray());
        String padded = "0".repeat(64).concat(number).substring(number.length());
        byte[] inner = HexFormat.of().parseHex("3031020101" + "0420" + padded + "a00a06082a8648ce3d030107");
        assertThat(((ECPrivateKey) PemKey.read(pem("EC PRIVATE KEY", inner))).getS())
                .isEqualTo(key.getS());
    }

    @Test
    void fileWithoutKeyIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("key"), "nothing");
        assertThatThrownBy(() -> PemKey.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no private key in " + file);
    }

    private Path pem(String label, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(content);
        return Files.writeString(
                folder.resolve("key"), "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }
}
