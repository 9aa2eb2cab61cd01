package dev.jbake.ssh;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/// Finds the public keys of private ones: their files need not have them.
final class PublicKeys {

    private PublicKeys() {}

    /// The key with its public form.
    static SshKey of(PrivateKey key) throws KeyException, GeneralSecurityException {
        if (key instanceof RSAPrivateCrtKey rsa) {
            SshWriter form = new SshWriter().text(SshKey.RSA).integer(rsa.getPublicExponent());
            return new SshKey(SshKey.RSA, form.integer(rsa.getModulus()).toByteArray(), rsa);
        }
        if (key instanceof ECPrivateKey ec) {
            Curve curve = Curve.of(ec.getParams());
            return new SshKey(curve.type(), curve.publicKey(ec.getS()), ec);
        }
        if (key instanceof EdECPrivateKey ed && ed.getParams().getName().equals("Ed25519")) {
            return new SshKey(SshKey.ED25519, ed25519(point(ed)), ed);
        }
        throw new KeyException("ssh: unsupported key type " + key.getAlgorithm());
    }

    static byte[] ed25519(byte[] point) {
        return new SshWriter().text(SshKey.ED25519).bytes(point).toByteArray();
    }

    /// The JDK computes the point only when it makes a key, from bytes that it takes as random.
    private static byte[] point(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow(() -> new GeneralSecurityException("the key has no bytes"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        EdECPublicKey made = (EdECPublicKey) generator.generateKeyPair().getPublic();
        byte[] encoded = made.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - seed.length, encoded.length);
    }

    /// Randomness that is none.
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        private Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
