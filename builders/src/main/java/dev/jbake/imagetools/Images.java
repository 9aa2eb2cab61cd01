package dev.jbake.imagetools;

import dev.jbake.registry.Manifest;
import dev.jbake.registry.MediaTypes;
import dev.jbake.registry.RegistryClient;
import dev.jbake.registry.RegistryClient.Found;
import dev.jbake.registry.RegistryException;
import dev.jbake.registry.Repository;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Reads images of registries, and checks that what comes is what was asked for.
final class Images {
    private static final String SHA_256 = "sha256";

    private final RegistryClient registries;

    Images(RegistryClient registries) {
        this.registries = registries;
    }

    /// What a name stands for now.
    Descriptor resolve(Location location) throws ImageException {
        try {
            return location.digest().isEmpty() ? tagged(location) : digested(location);
        } catch (RegistryException e) {
            throw e.isNotFound() ? new ImageException(location + ": not found", e) : new ImageException(e);
        }
    }

    private Descriptor tagged(Location location) throws RegistryException {
        Repository repository = location.repository();
        Found found = registries.head(repository, location.tag());
        if (!found.digest().isEmpty() && found.size() >= 0) {
            return Descriptor.of(found.type(), found.digest(), found.size());
        }
        Manifest manifest = registries.manifest(repository, location.tag(), false);
        return Descriptor.of(manifest.type(), digest(SHA_256, manifest.bytes()), manifest.bytes().length);
    }

    private Descriptor digested(Location location) throws RegistryException {
        Repository repository = location.repository();
        String digest = location.digest();
        Found found = registries.head(repository, digest);
        long size = found.size() >= 0
                ? found.size()
                : registries.manifest(repository, digest, false).bytes().length;
        return Descriptor.of(found.type(), digest, size);
    }

    /// The bytes of a manifest, an index or a small blob.
    byte[] fetch(Location location, Descriptor descriptor) throws ImageException {
        Repository repository = location.repository();
        String digest = descriptor.digest();
        String type = descriptor.mediaType();
        byte[] bytes;
        try {
            bytes = MediaTypes.isManifest(type) || MediaTypes.isIndex(type)
                    ? registries.manifest(repository, digest, false).bytes()
                    : registries.blob(repository, digest);
        } catch (RegistryException e) {
            throw e.isNotFound()
                    ? new ImageException(
                            "could not fetch content descriptor " + digest + " (" + type + ") from remote: not found",
                            e)
                    : new ImageException(e);
        }
        String algorithm = digest.substring(0, Math.max(0, digest.indexOf(':')));
        String came = digest(algorithm, bytes);
        if (!came.equals(digest)) {
            throw new ImageException(location.name() + ": asked for " + digest + ", but what came has digest " + came);
        }
        return bytes;
    }

    /// The digest of some bytes.
    static String digest(byte[] bytes) {
        return digest(SHA_256, bytes);
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            MessageDigest computer = MessageDigest.getInstance(algorithm.replace("sha", "SHA-"));
            return algorithm + ":" + HexFormat.of().formatHex(computer.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            return "";
        }
    }
}
