package dev.jbake.driver;

/// Something that BuildKit can do with one driver and not with another.
public enum Feature {
    /// Exports in OCI's image layout.
    OCI_EXPORTER("OCI exporter"),
    /// Exports in Docker's archive format.
    DOCKER_EXPORTER("Docker exporter"),
    /// Cache exports other than inline.
    CACHE_EXPORT("Cache export"),
    /// More than one platform in a result.
    MULTI_PLATFORM("Multi-platform build"),
    /// BuildKit pushes images itself.
    DIRECT_PUSH("Direct push"),
    /// A build without an output still ends in the Docker daemon's images.
    DEFAULT_LOAD("Automatically load images to the Docker Engine image store"),
    /// The image's digest, not its configuration's, names the result.
    PREFER_IMAGE_DIGEST("Prefer image digest");

    private final String text;

    Feature(String text) {
        this.text = text;
    }

    /// The reference's words for a driver that lacks this.
    ///
    /// @param driver the driver's name
    /// @param url where to read on
    public String refusal(String driver, String url) {
        return text + " is not supported for the " + driver + " driver.\n"
                + "Switch to a different driver, or turn on the containerd image store, and try again.\nLearn more at "
                + url;
    }
}
