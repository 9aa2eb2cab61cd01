package dev.jbake.registry;

/// The media types of manifests and indexes.
public final class MediaTypes {
    /// An index of OCI.
    public static final String OCI_INDEX = "application/vnd.oci.image.index.v1+json";

    /// A manifest of OCI.
    public static final String OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";

    /// Docker's index, the manifest list.
    public static final String DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";

    /// Docker's manifest.
    public static final String DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";

    /// Docker's manifest of the old kind, which names no config.
    public static final String DOCKER_SCHEMA_1 = "application/vnd.docker.distribution.manifest.v1+prettyjws";

    /// The value of `Accept` when any manifest or index will do.
    static final String ANY = DOCKER_MANIFEST + ", " + DOCKER_LIST + ", " + OCI_MANIFEST + ", " + OCI_INDEX + ", */*";

    private MediaTypes() {}

    /// True for a list of manifests.
    public static boolean isIndex(String type) {
        return type.equals(OCI_INDEX) || type.equals(DOCKER_LIST);
    }

    /// True for the manifest of one image.
    public static boolean isManifest(String type) {
        return type.equals(OCI_MANIFEST) || type.equals(DOCKER_MANIFEST);
    }
}
