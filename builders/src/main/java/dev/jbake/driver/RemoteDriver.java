package dev.jbake.driver;

import com.google.common.collect.ImmutableSet;
import dev.jbake.builder.Node;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A BuildKit daemon that somebody else runs.
///
/// @param buildkit the way to it
/// @param defaultLoad true if results without an output go to the Docker daemon
record RemoteDriver(Dialer buildkit, boolean defaultLoad) implements Driver {

    /// The driver of a node of the store.
    ///
    /// @throws UnusableBuilderException in the reference's words, for options, flags or files that this driver refuses
    static RemoteDriver of(Node node, Host host) throws UnusableBuilderException {
        if (!node.files().isEmpty()) {
            throw new UnusableBuilderException("setting config file is not supported for remote driver");
        }
        if (!node.flags().isEmpty()) {
            throw new UnusableBuilderException("setting buildkit flags is not supported for remote driver");
        }
        Map<String, String> options = node.driverOptions();
        boolean defaultLoad = false;
        for (Map.Entry<String, String> option : options.entrySet()) {
            switch (option.getKey()) {
                case "servername" -> {}
                case "cacert", "cert", "key" -> requireAbsolute(option.getKey(), option.getValue());
                case "default-load" -> defaultLoad = parseBool(option.getValue());
                default ->
                    throw new UnusableBuilderException(
                            "invalid driver option " + option.getKey() + " for remote driver");
            }
        }
        try {
            return new RemoteDriver(
                    Address.buildkit(node.endpoint(), tls(node.endpoint(), options), host), defaultLoad);
        } catch (DialException e) {
            throw new UnusableBuilderException(e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return "remote";
    }

    @Override
    public boolean embedded() {
        return false;
    }

    /// The reference's.
    @Override
    public Duration startTime() {
        return Duration.ofSeconds(20);
    }

    @Override
    public ImmutableSet<Feature> features(List<? extends Map<String, String>> workers) {
        ImmutableSet.Builder<Feature> features = ImmutableSet.<Feature>builder()
                .add(Feature.OCI_EXPORTER, Feature.DOCKER_EXPORTER, Feature.CACHE_EXPORT)
                .add(Feature.MULTI_PLATFORM, Feature.DIRECT_PUSH);
        if (defaultLoad) {
            features.add(Feature.DEFAULT_LOAD);
        }
        return features.build();
    }

    @Override
    public String hostGateway(List<? extends Map<String, String>> workers) throws UnusableBuilderException {
        throw new UnusableBuilderException("host-gateway is not supported by the remote driver");
    }

    private static @Nullable Tls tls(String endpoint, Map<String, String> options)
            throws UnusableBuilderException, DialException {
        String authorities = options.getOrDefault("cacert", "");
        String certificate = options.getOrDefault("cert", "");
        String key = options.getOrDefault("key", "");
        String name = options.getOrDefault("servername", "");
        boolean enabled = options.keySet().stream().anyMatch(option -> !option.equals("default-load"));
        if (!enabled) {
            return null;
        }
        List<String> missing = new ArrayList<>();
        if (authorities.isEmpty()) {
            missing.add("cacert");
        }
        if (!certificate.isEmpty() && key.isEmpty()) {
            missing.add("key");
        }
        if (!key.isEmpty() && certificate.isEmpty()) {
            missing.add("cert");
        }
        if (!missing.isEmpty()) {
            throw new UnusableBuilderException("tls enabled, but missing keys " + String.join(", ", missing));
        }
        return new Tls(
                Path.of(authorities),
                certificate.isEmpty() ? null : Path.of(certificate),
                key.isEmpty() ? null : Path.of(key),
                name.isEmpty() ? Address.host(endpoint) : name,
                true,
                List.of("h2"));
    }

    private static void requireAbsolute(String option, String path) throws UnusableBuilderException {
        if (!path.startsWith("/")) {
            throw new UnusableBuilderException("non-absolute path '" + path + "' provided for " + option);
        }
    }

    private static boolean parseBool(String text) throws UnusableBuilderException {
        Boolean value = GoBool.parse(text);
        if (value == null) {
            throw new UnusableBuilderException(GoBool.error(text));
        }
        return value;
    }
}
