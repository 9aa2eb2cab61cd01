package dev.jbake.buildkit.auth;

import dev.jbake.builder.Fields;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves to the daemon that two clients have the same credentials, without showing them: a signing key made from the
/// daemon's salt and from a random seed for each registry, which is kept in docker's configuration directory.
final class TokenAuthority {

    private static final int KEY_BYTES = 32;
    private static final int SEED_BYTES = 16;

    private final Path file;
    private final SecureRandom random;
    private final Map<String, byte[]> seeds = new TreeMap<>();

    /// @param directory docker's configuration directory; it need not exist or be writable
    TokenAuthority(Path directory, SecureRandom random) {
        this.file = directory.resolve(".token_seed");
        this.random = random;
    }

    /// The public key, 32 bytes.
    ///
    /// @param secret true if there are credentials for the registry
    byte[] publicKey(String registry, byte[] salt, boolean secret) {
        byte[] encoded = keys(registry, salt, secret).getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    }

    /// The signature, 64 bytes, followed by what was signed.
    byte[] sign(String registry, byte[] salt, boolean secret, byte[] payload) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys(registry, salt, secret).getPrivate());
            signature.update(payload);
            byte[] signed = signature.sign();
            byte[] result = Arrays.copyOf(signed, signed.length + payload.length);
            System.arraycopy(payload, 0, result, signed.length, payload.length);
            return result;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    private KeyPair keys(String registry, byte[] salt, boolean secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            // HMAC fills its key with zeros, so one zero is the empty key that the JDK refuses.
            mac.init(new SecretKeySpec(salt.length == 0 ? new byte[1] : salt, "HmacSHA256"));
            byte[] key = mac.doFinal(secret ? seed(registry) : new byte[0]);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            // The JDK makes the public key of a private one only if it makes both.
            generator.initialize(NamedParameterSpec.ED25519, new Given(key));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC and Ed25519", e);
        }
    }

    private synchronized byte[] seed(String registry) {
        Map<String, byte[]> kept = read();
        byte[] seed = kept.get(registry);
        if (seed == null) {
            seed = seeds.computeIfAbsent(registry, key -> newSeed());
            kept.put(registry, seed);
            write(kept);
        }
        seeds.put(registry, seed);
        return seed;
    }

    private byte[] newSeed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return seed;
    }

    /// A broken file counts as none, since it may be left from a crash.
    private Map<String, byte[]> read() {
        Map<String, byte[]> kept = new TreeMap<>();
        try {
            Fields fields = Fields.parse("{\"hosts\":" + Files.readString(file) + "}", file.toString());
            for (Map.Entry<String, Fields> entry : fields.objects("hosts").entrySet()) {
                kept.put(
                        entry.getKey(),
                        Base64.getDecoder().decode(entry.getValue().text("Seed")));
            }
        } catch (IOException | UnusableBuilderException | IllegalArgumentException e) {
            return kept;
        }
        return kept;
    }

    private void write(Map<String, byte[]> all) {
        JsonWriter json = new JsonWriter("  ", true).beginObject();
        all.forEach((registry, seed) -> json.name(registry)
                .beginObject()
                .name("Seed")
                .string(Base64.getEncoder().encodeToString(seed))
                .endObject());
        try {
            Path directory = file.toAbsolutePath().getParent();
            Path temporary = Files.createTempFile(Files.createDirectories(directory), ".token_seed", ".tmp");
            Files.writeString(temporary, json.endObject().toString(), StandardCharsets.UTF_8);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A seed that cannot be kept only means that tokens are not shared with the next run.
        }
    }

    /// Randomness that is fixed in advance.
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
