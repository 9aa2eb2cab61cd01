package dev.jbake.ssh;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;

/// A private key with the name and the public form that SSH gives it.
final class SshKey {

    static final String RSA = "ssh-rsa";
    static final String ED25519 = "ssh-ed25519";
    static final String ECDSA = "ecdsa-sha2-";

    private final String type;
    private final byte[] publicKey;
    private final PrivateKey privateKey;

    /// @param type `ssh-rsa`, `ssh-ed25519` or `ecdsa-sha2-nistp` with the size
    /// @param publicKey as it is sent
    SshKey(String type, byte[] publicKey, PrivateKey privateKey) {
        this.type = type;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    byte[] publicKey() {
        return publicKey;
    }

    /// Signs, and gives the signature in SSH's form.
    ///
    /// @param flags those of a request to an agent: of an RSA key, which hash
    byte[] sign(byte[] data, int flags) throws KeyException, GeneralSecurityException {
        if (flags != 0 && !type.equals(RSA)) {
            throw new KeyException("ssh: unsupported signature flags " + flags);
        }
        return switch (type) {
            case RSA ->
                switch (flags) {
                    case 0 -> signature(RSA, made("SHA1withRSA", data));
                    case 2 -> signature("rsa-sha2-256", made("SHA256withRSA", data));
                    case 4 -> signature("rsa-sha2-512", made("SHA512withRSA", data));
                    default -> throw new KeyException("ssh: unsupported signature flags " + flags);
                };
            case ED25519 -> signature(ED25519, made("Ed25519", data));
            default -> signature(type, pair(made(Curve.ofType(type).hash() + "withECDSAinP1363Format", data)));
        };
    }

    private byte[] made(String algorithm, byte[] data) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(privateKey);
        signature.update(data);
        return signature.sign();
    }

    private static byte[] signature(String format, byte[] blob) {
        return new SshWriter().text(format).bytes(blob).toByteArray();
    }

    /// The two numbers of an ECDSA signature.
    private static byte[] pair(byte[] both) {
        int half = both.length / 2;
        return new SshWriter()
                .integer(new BigInteger(1, Arrays.copyOf(both, half)))
                .integer(new BigInteger(1, Arrays.copyOfRange(both, half, both.length)))
                .toByteArray();
    }
}
