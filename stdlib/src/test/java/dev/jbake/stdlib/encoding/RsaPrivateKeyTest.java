package dev.jbake.stdlib.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.cty.Value;
import dev.jbake.function.CallContext;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Surroundings;
import dev.jbake.function.Work;
import dev.jbake.stdlib.StandardFunctions;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

/// `rsadecrypt` against the JDK's encryption, with keys made for the run.
class RsaPrivateKeyTest {
    private static final Function FUNCTION =
            Objects.requireNonNull(StandardFunctions.table().lookup("rsadecrypt"));

    @Test
    void decryptsWhatTheJdkEncrypted() throws GeneralSecurityException {
        for (int bits : new int[] {1024, 2048}) {
            KeyPair pair = pair(bits);
            String key = pem("RSA PRIVATE KEY", pkcs1(pair, BigInteger.ZERO));
            for (String text : new String[] {"", "x", "gr\u00fc\u00df dich \u20ac", "y".repeat(117)}) {
                assertThat(result(encrypted(pair.getPublic(), text), key)).isEqualTo(text);
            }
        }
    }

    @Test
    void findsTheBlockAmongOtherText() throws GeneralSecurityException {
        KeyPair pair = pair(1024);
        byte[] cipher = encrypted(pair.getPublic(), "x");
        String key = pem("RSA PRIVATE KEY", pkcs1(pair, BigInteger.ZERO));
        for (String text : new String[] {
            key.strip(),
            "words\n" + key + "words",
            key.replace("\n", "\r\n"),
            key.replace("\n", " \n"),
            key.replaceFirst("-\n", "-\nComment: x\n\n"),
            key.replaceAll("RSA PRIVATE KEY", "ANYTHING"),
            "-----BEGIN A-----\nAAAA\n-----END B-----\n" + key,
            "-----BEGIN A-----\n" + key
        }) {
            assertThat(result(cipher, text)).as(text).isEqualTo("x");
        }
        for (String text : new String[] {key.replace("\n", ""), key.strip() + "x", "words" + key}) {
            assertThat(result(cipher, text)).as(text).endsWith("failed to parse key: no key found");
        }
    }

    @Test
    void refusesOtherKeysAndOtherText() throws GeneralSecurityException {
        KeyPair pair = pair(1024);
        String key = pem("RSA PRIVATE KEY", pkcs1(pair, BigInteger.ZERO));
        assertThat(result(encrypted(pair(1024).getPublic(), "x"), key)).isEqualTo("crypto/rsa: decryption error");
        assertThat(result(encrypted(pair(2048).getPublic(), "x"), key)).isEqualTo("crypto/rsa: decryption error");
        assertThat(result(new byte[0], key)).isEqualTo("crypto/rsa: decryption error");
        assertThat(result(new byte[1], pem("X", pair.getPrivate().getEncoded())))
                .isEqualTo("x509: failed to parse private key (use ParsePKCS8PrivateKey instead for this key format)");
        assertThat(result(new byte[1], pem("X", pkcs1(pair, BigInteger.TWO))))
                .isEqualTo("x509: unsupported private key version");
        assertThat(result(new byte[1], pem("X", pkcs1(pair(512), BigInteger.ZERO))))
                .startsWith("crypto/rsa: 512-bit keys are insecure");
    }

    private static KeyPair pair(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static byte[] encrypted(PublicKey key, String text) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The string, or why there is none.
    private static String result(byte[] cipher, String key) {
        Value text = Value.of(Base64.getEncoder().encodeToString(cipher));
        try {
            return FUNCTION.call(List.of(text, Value.of(key)), new CallContext(new NoSurroundings(), new Work()))
                    .asString();
        } catch (FunctionException e) {
            return e.getMessage();
        }
    }

    private static String pem(String type, byte[] der) {
        return "-----BEGIN " + type + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + type + "-----\n";
    }

    private static byte[] pkcs1(KeyPair pair, BigInteger version) {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) pair.getPrivate();
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        for (BigInteger number : new BigInteger[] {
            version,
            key.getModulus(),
            key.getPublicExponent(),
            key.getPrivateExponent(),
            key.getPrimeP(),
            key.getPrimeQ(),
            key.getPrimeExponentP(),
            key.getPrimeExponentQ(),
            key.getCrtCoefficient()
        }) {
            numbers.writeBytes(element(0x02, number.toByteArray()));
        }
        return element(0x30, numbers.toByteArray());
    }

    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length > 255) {
            out.write(0x82);
            out.write(content.length >> 8);
        } else if (content.length > 127) {
            out.write(0x81);
        }
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    /// A machine that is asked for nothing.
    private static final class NoSurroundings implements Surroundings {
        @Override
        public Instant now() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String homeDirectory() {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] randomBytes(int count) {
            throw new UnsupportedOperationException();
        }
    }
}
