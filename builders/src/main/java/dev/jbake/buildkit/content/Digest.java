package dev.jbake.buildkit.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The digest of a blob, such as `sha256:e3b0...`.
///
/// @param algorithm `sha256`, `sha384` or `sha512`
/// @param hex lower case, of the algorithm's length
public record Digest(String algorithm, String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");
    private static final Map<String, Integer> LENGTHS = Map.of("sha256", 64, "sha384", 96, "sha512", 128);

    /// Reads a digest; none for a text that is not one, or of an algorithm that OCI does not know.
    static Optional<Digest> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String algorithm = text.substring(0, colon);
        String hex = text.substring(colon + 1);
        Integer length = LENGTHS.get(algorithm);
        return length != null && length == hex.length() && HEX.matcher(hex).matches()
                ? Optional.of(new Digest(algorithm, hex))
                : Optional.empty();
    }

    static MessageDigest computer(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm.replace("sha", "SHA-"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The digest of what a computer was fed so far; it can be fed on.
    static Digest soFar(String algorithm, MessageDigest computer) {
        try {
            MessageDigest copy = (MessageDigest) computer.clone();
            return new Digest(algorithm, HexFormat.of().formatHex(copy.digest()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return algorithm + ":" + hex;
    }
}
