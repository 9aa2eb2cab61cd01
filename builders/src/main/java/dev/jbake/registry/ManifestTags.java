package dev.jbake.registry;

import dev.jbake.plan.ImageName;

/// Gives tags to images that a registry already has: it gets the manifest by its digest and puts it back under the tag
/// (OCI distribution specification, "Pulling manifests" and "Pushing manifests").
public final class ManifestTags {
    private final RegistryClient registries;

    /// @param registries the client of all registries
    public ManifestTags(RegistryClient registries) {
        this.registries = registries;
    }

    /// Gives an image the tag of a name.
    ///
    /// @param name where and what
    /// @param digest of the image's manifest or index
    /// @param insecure whether TLS is not needed
    /// @throws RegistryException if the image is not there, the registry refuses, or the thread was interrupted, which
    ///     it still is then
    public void give(ImageName name, String digest, boolean insecure) throws RegistryException {
        Repository repository = repository(name);
        Manifest manifest = registries.manifest(repository, digest, insecure);
        registries.put(repository, name.tag(), manifest, insecure);
    }

    private static Repository repository(ImageName name) {
        String full = name.full();
        int slash = full.indexOf('/');
        String path = full.substring(slash + 1, full.length() - name.tag().length() - 1);
        return new Repository(full.substring(0, slash), path);
    }
}
