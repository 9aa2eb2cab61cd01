package dev.jbake.imagetools;

import dev.jbake.go.GoQuote;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What a new image is made of: an image in a registry, or a descriptor of one.
///
/// @param location null if only a digest or a descriptor is known so far
/// @param descriptor null if only the location is known so far
record ImageSource(@Nullable Location location, @Nullable Descriptor descriptor) {
    private static final int SHA_256_LENGTH = 64;
    private static final int SHA_512_LENGTH = 128;

    /// Reads a digest, a name or the JSON of a descriptor.
    static ImageSource parse(String written) throws ImageException {
        try {
            return read(written);
        } catch (ImageException e) {
            throw new ImageException(
                    "failed to parse source " + GoQuote.quote(written)
                            + ", valid sources are digests, references and descriptors: " + e.getMessage(),
                    e);
        }
    }

    private static ImageSource read(String written) throws ImageException {
        if (isDigest(written, "sha256:", SHA_256_LENGTH) || isDigest(written, "sha512:", SHA_512_LENGTH)) {
            return new ImageSource(null, Descriptor.of("", written, 0));
        }
        if (written.startsWith("sha256")) {
            boolean hexadecimal = written.startsWith("sha256:") && isHexadecimal(written.substring("sha256:".length()));
            throw new ImageException("invalid checksum digest " + (hexadecimal ? "length" : "format"));
        }
        if (written.startsWith("{")) {
            return new ImageSource(null, descriptor(ImageDocuments.json(written.getBytes(StandardCharsets.UTF_8))));
        }
        return new ImageSource(Location.parse(written), null);
    }

    private static Descriptor descriptor(JsonNode node) throws ImageException {
        Descriptor descriptor = Descriptor.read(node);
        if (node instanceof JsonObject object
                && object.get("schemaVersion") instanceof JsonNumber version
                && !version.text().equals("0")) {
            throw new ImageException("expected an OCI content descriptor, got a manifest or index (schemaVersion "
                    + version.text() + ")");
        }
        String digest = descriptor.digest();
        if (digest.isEmpty()) {
            throw new ImageException("invalid descriptor: digest is required");
        }
        if (!isDigest(digest, "sha256:", SHA_256_LENGTH) && !isDigest(digest, "sha512:", SHA_512_LENGTH)) {
            throw new ImageException("invalid descriptor digest: " + digest);
        }
        return descriptor;
    }

    private static boolean isDigest(String text, String prefix, int length) {
        return text.length() == prefix.length() + length
                && text.startsWith(prefix)
                && isHexadecimal(text.substring(prefix.length()));
    }

    private static boolean isHexadecimal(String text) {
        return text.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
    }
}
