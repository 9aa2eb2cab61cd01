package dev.jbake.driver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads private keys in PEM form.
///
/// The JDK takes only PKCS#8 (`PRIVATE KEY`); the older forms are put into its envelope first.
public final class PemKey {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ((?:[A-Z]+ )?PRIVATE KEY)-----(.+?)-----END \\1-----", Pattern.DOTALL);

    /// AlgorithmIdentifier of RSA, 1.2.840.113549.1.1.1 with NULL.
    private static final byte[] RSA = {
        0x30, 0x0d, 0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00
    };

    /// The object id of elliptic curve keys, 1.2.840.10045.2.1; the curve follows.
    private static final byte[] EC = {0x06, 0x07, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 0x02, 0x01};

    private PemKey() {}

    /// Reads the first private key of a file.
    static PrivateKey read(Path file) throws IOException, GeneralSecurityException {
        Matcher block = BLOCK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!block.find()) {
            throw new IOException("there is no private key in " + file);
        }
        return of(block.group(1), Base64.getMimeDecoder().decode(block.group(2)));
    }

    /// Reads the content of a PEM block.
    ///
    /// @param type `PRIVATE KEY`, `RSA PRIVATE KEY` or `EC PRIVATE KEY`
    public static PrivateKey of(String type, byte[] content) throws GeneralSecurityException {
        return switch (type) {
            case "PRIVATE KEY" -> key(content);
            case "RSA PRIVATE KEY" -> key(envelope(RSA, content));
            case "EC PRIVATE KEY" -> key(envelope(sequence(EC, curve(content)), content));
            default -> throw new InvalidKeySpecException("the private key has a form that is not supported: " + type);
        };
    }

    private static PrivateKey key(byte[] pkcs8) throws GeneralSecurityException {
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(pkcs8);
        InvalidKeySpecException failure = new InvalidKeySpecException("the private key is neither RSA, EC nor EdDSA");
        for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    private static byte[] envelope(byte[] algorithm, byte[] key) {
        byte[] version = {0x02, 0x01, 0x00};
        return sequence(version, algorithm, element(0x04, key));
    }

    /// The curve's object id: the element tagged `[0]` of a SEC1 key.
    private static byte[] curve(byte[] sec1) throws InvalidKeySpecException {
        for (int at = 0; at + 4 < sec1.length; at++) {
            int length = sec1[at + 3];
            boolean found = (sec1[at] & 0xff) == 0xa0 && sec1[at + 1] == length + 2 && sec1[at + 2] == 0x06;
            if (found && at + 4 + length <= sec1.length) {
                return Arrays.copyOfRange(sec1, at + 2, at + 4 + length);
            }
        }
        throw new InvalidKeySpecException("the private key does not name its curve");
    }

    private static byte[] sequence(byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        return element(0x30, body.toByteArray());
    }

    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.length;
        if (length < 0x80) {
            out.write(length);
        } else {
            int octets = length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
            out.write(0x80 | octets);
            for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
                out.write(length >> shift);
            }
        }
        out.writeBytes(content);
        return out.toByteArray();
    }
}
