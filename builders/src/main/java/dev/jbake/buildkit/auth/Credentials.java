package dev.jbake.buildkit.auth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.builder.AuthEntry;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.Fields;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.host.Host;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The user's registry credentials, as docker and buildx look them up.
///
/// Look-ups may come from any thread. They run one after the other, because credential helpers must not run at the same
/// time, and answers are kept for almost five minutes, which is how long some short-lived ones are valid.
public final class Credentials {

    private static final String HUB_HOST = "registry-1.docker.io";
    private static final String HUB_KEY = "https://index.docker.io/v1/";
    private static final Duration KEPT = Duration.ofSeconds(290);

    private final Host host;
    private final DockerConfig config;
    private final ImmutableMap<String, AuthEntry> fromEnvironment;
    private final ImmutableList<String> warnings;
    private final Path buildxDirectory;
    private final Map<String, Kept> kept = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable ScopedConfigs scoped;

    private record Kept(AuthEntry entry, Instant since) {}

    private Credentials(
            Host host,
            DockerConfig config,
            Path buildxDirectory,
            ImmutableMap<String, AuthEntry> fromEnvironment,
            ImmutableList<String> warnings) {
        this.host = host;
        this.config = config;
        this.buildxDirectory = buildxDirectory;
        this.fromEnvironment = fromEnvironment;
        this.warnings = warnings;
    }

    /// The credentials of docker's configuration and of `DOCKER_AUTH_CONFIG`.
    ///
    /// @param buildxDirectory may hold configurations for single registries and repositories
    public static Credentials of(Host host, DockerConfig config, Path buildxDirectory) {
        String text = host.variable("DOCKER_AUTH_CONFIG");
        if (text == null || text.isEmpty()) {
            return new Credentials(host, config, buildxDirectory, ImmutableMap.of(), ImmutableList.of());
        }
        try {
            return new Credentials(host, config, buildxDirectory, environment(text), ImmutableList.of());
        } catch (UnusableBuilderException e) {
            String warning = "Failed to create credential store from DOCKER_AUTH_CONFIG: " + e.getMessage();
            return new Credentials(host, config, buildxDirectory, ImmutableMap.of(), ImmutableList.of(warning));
        }
    }

    /// Whole sentences for the user about what could not be used.
    public ImmutableList<String> warnings() {
        return warnings;
    }

    /// The credentials for a registry; {@link AuthEntry#NONE} where there are none.
    ///
    /// @param registry the host of the requests, `registry-1.docker.io` for Docker Hub
    /// @throws AuthException if a credential helper fails
    public AuthEntry find(String registry) throws AuthException {
        return find(registry, List.of());
    }

    /// The credentials for access to some of a registry's repositories.
    ///
    /// @param scopes as the registry asked for them: `repository:library/alpine:pull,push`
    /// @throws AuthException if a credential helper fails
    AuthEntry find(String registry, List<String> scopes) throws AuthException {
        lock.lock();
        try {
            AuthEntry entry = lookUp(registry, scopes);
            boolean hubBacked = registry.equals("dhi.io") || registry.equals("registry.scout.docker.com");
            return entry.equals(AuthEntry.NONE) && hubBacked ? hub(scopes) : entry;
        } finally {
            lock.unlock();
        }
    }

    private AuthEntry hub(List<String> scopes) {
        try {
            return lookUp(HUB_HOST, scopes);
        } catch (AuthException e) {
            return AuthEntry.NONE;
        }
    }

    private AuthEntry lookUp(String registry, List<String> scopes) throws AuthException {
        if (scoped == null) {
            scoped = ScopedConfigs.in(buildxDirectory);
        }
        Path special = scoped.find(registry, scopes);
        String key = special == null ? registry : registry + "|" + special;
        Kept before = kept.get(key);
        Instant now = host.clock().instant();
        if (before != null && now.isBefore(before.since().plus(KEPT))) {
            return before.entry();
        }
        AuthEntry entry = read(special == null ? config : DockerConfig.read(special), special == null, key(registry));
        kept.put(key, new Kept(entry, now));
        return entry;
    }

    private AuthEntry read(DockerConfig source, boolean main, String key) throws AuthException {
        AuthEntry set = fromEnvironment.get(key);
        if (set != null) {
            return set;
        }
        AuthEntry written = written(source, key);
        String helper = source.helpers().getOrDefault(key, source.store());
        if (helper.isEmpty() && main) {
            helper = standardHelper(source);
        }
        if (helper.isEmpty()) {
            return written;
        }
        AuthEntry found = new CredentialHelper(host, helper, CredentialHelper.LIMIT).get(key);
        return new AuthEntry(found.user(), found.password(), found.identityToken(), written.registryToken());
    }

    private static AuthEntry written(DockerConfig source, String key) {
        AuthEntry exact = source.entries().get(key);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, AuthEntry> entry : source.entries().entrySet()) {
            if (hostOf(entry.getKey()).equals(key)) {
                return entry.getValue();
            }
        }
        return AuthEntry.NONE;
    }

    /// The helper that docker uses where the configuration says nothing at all about credentials.
    private String standardHelper(DockerConfig source) {
        if (!source.entries().isEmpty() || !source.helpers().isEmpty()) {
            return "";
        }
        String name = CredentialHelper.find(host, "pass") == null ? "secretservice" : "pass";
        return new CredentialHelper(host, name, CredentialHelper.LIMIT).exists() ? name : "";
    }

    private static ImmutableMap<String, AuthEntry> environment(String text) throws UnusableBuilderException {
        Fields fields = Fields.parse(text, "DOCKER_AUTH_CONFIG");
        ImmutableMap.Builder<String, AuthEntry> entries = ImmutableMap.builder();
        for (Map.Entry<String, Fields> entry : fields.objects("auths").entrySet()) {
            if (entry.getValue().text("auth").isEmpty()) {
                throw new UnusableBuilderException(
                        "DOCKER_AUTH_CONFIG environment variable is missing key `auth` for " + entry.getKey());
            }
            entries.put(entry.getKey(), AuthEntry.of(entry.getKey(), entry.getValue()));
        }
        return entries.buildOrThrow();
    }

    private static String key(String registry) {
        return switch (registry) {
            case HUB_HOST, "docker.io", "index.docker.io" -> HUB_KEY;
            default -> registry;
        };
    }

    /// The host, with its port, of a key that may be a URL.
    private static String hostOf(String key) {
        int scheme = key.indexOf("://");
        String rest = scheme < 0 ? key : key.substring(scheme + 3);
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        return scheme < 0 ? authority : authority.substring(authority.lastIndexOf('@') + 1);
    }
}
