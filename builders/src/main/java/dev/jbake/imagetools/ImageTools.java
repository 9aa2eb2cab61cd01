package dev.jbake.imagetools;

import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerConfig;
import dev.jbake.buildkit.auth.AuthService;
import dev.jbake.buildkit.auth.Credentials;
import dev.jbake.host.Host;
import dev.jbake.registry.RegistryClient;
import java.util.ArrayList;
import java.util.List;

/// The registries of one run of `jbake imagetools`, with the user's credentials.
public final class ImageTools implements AutoCloseable {
    private final AuthService auth;
    private final RegistryClient registries;
    private final List<String> warnings = new ArrayList<>();

    private ImageTools(Host host, DockerConfig config) {
        Credentials credentials =
                Credentials.of(host, config, BuildxStore.of(host, config).directory());
        this.auth = new AuthService(host, config, credentials, announcement -> {});
        this.registries = new RegistryClient(auth, host);
        warnings.addAll(config.warnings());
        warnings.addAll(credentials.warnings());
    }

    /// Reads the configuration that the environment points at.
    public static ImageTools open(Host host) {
        return new ImageTools(host, DockerConfig.read(host));
    }

    /// Whole sentences for the user about what could not be used.
    public List<String> warnings() {
        return warnings;
    }

    /// Looks at an image.
    ///
    /// @param name of the image
    public Inspection inspect(String name) throws ImageException {
        return Inspection.of(new Images(registries), name);
    }

    /// Begins to make an image.
    public Creation create(CreateRequest request) throws ImageException {
        return new Creation(registries, request);
    }

    @Override
    public void close() {
        auth.close();
    }
}
