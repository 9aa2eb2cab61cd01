package dev.jbake.ssh;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.Arrays;

/// Reads the content of an `OPENSSH PRIVATE KEY`.
final class OpenSshKey {

    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ED25519_LENGTH = 32;

    private OpenSshKey() {}

    static SshKey read(byte[] content) throws KeyException, GeneralSecurityException {
        if (content.length < MAGIC.length || !Arrays.equals(Arrays.copyOf(content, MAGIC.length), MAGIC)) {
            throw new KeyException("ssh: invalid openssh private key format");
        }
        SshReader file = new SshReader(Arrays.copyOfRange(content, MAGIC.length, content.length));
        String cipher = file.text();
        String derivation = file.text();
        String options = file.text();
        if (file.number() != 1) {
            throw new KeyException("ssh: multi-key files are not supported");
        }
        byte[] publicKey = file.bytes();
        if (!cipher.equals("none") || !derivation.equals("none")) {
            throw new KeyException(KeyFile.PROTECTED);
        }
        if (!options.isEmpty()) {
            throw new KeyException("ssh: invalid openssh private key");
        }
        SshReader key = new SshReader(file.bytes());
        int check = key.number();
        if (check != key.number()) {
            throw new KeyException("ssh: malformed OpenSSH key");
        }
        SshKey read = key(key.text(), key);
        key.text();
        padding(key.rest());
        if (!Arrays.equals(publicKey, read.publicKey())) {
            throw new KeyException("ssh: public key does not match private key");
        }
        return read;
    }

    private static SshKey key(String type, SshReader key) throws KeyException, GeneralSecurityException {
        return switch (type) {
            case SshKey.RSA -> rsa(key);
            case SshKey.ED25519 -> ed25519(key);
            case "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521" -> ecdsa(key);
            default -> throw new KeyException("ssh: unhandled key type");
        };
    }

    private static SshKey rsa(SshReader key) throws KeyException, GeneralSecurityException {
        BigInteger n = key.integer();
        BigInteger e = key.integer();
        BigInteger d = key.integer();
        BigInteger inverse = key.integer();
        BigInteger p = key.integer();
        BigInteger q = key.integer();
        if (p.compareTo(BigInteger.TWO) < 0
                || q.compareTo(BigInteger.TWO) < 0
                || !p.multiply(q).equals(n)) {
            throw new KeyException("ssh: the primes are not those of the modulus");
        }
        BigInteger forP = d.mod(p.subtract(BigInteger.ONE));
        BigInteger forQ = d.mod(q.subtract(BigInteger.ONE));
        return PublicKeys.of(KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(n, e, d, p, q, forP, forQ, inverse)));
    }

    private static SshKey ed25519(SshReader key) throws KeyException, GeneralSecurityException {
        byte[] publicKey = key.bytes();
        byte[] secret = key.bytes();
        if (secret.length != 2 * ED25519_LENGTH) {
            throw new KeyException("ssh: private key unexpected length");
        }
        EdECPrivateKeySpec seed =
                new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOf(secret, ED25519_LENGTH));
        return new SshKey(
                SshKey.ED25519,
                PublicKeys.ed25519(publicKey),
                KeyFactory.getInstance("Ed25519").generatePrivate(seed));
    }

    private static SshKey ecdsa(SshReader key) throws KeyException, GeneralSecurityException {
        Curve curve = Curve.ofName(key.text());
        key.bytes();
        BigInteger secret = key.integer();
        if (secret.signum() <= 0 || secret.compareTo(curve.parameters().getOrder()) >= 0) {
            throw new KeyException("ssh: scalar is out of range");
        }
        return new SshKey(
                curve.type(),
                curve.publicKey(secret),
                KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(secret, curve.parameters())));
    }

    private static void padding(byte[] rest) throws KeyException {
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] != (byte) (i + 1)) {
                throw new KeyException("ssh: padding not as expected");
            }
        }
    }
}
