package dev.jbake.bake.compose.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The keys of a service's `build`. A key that is one attribute of the target is one row here; a key with a constant
/// is asked for elsewhere by name.
public final class BuildKeys {
    public static final BuildKey<String> DOCKERFILE =
            key("dockerfile", KeyType.TEXT).says("dockerfile", AttributeValues::text);

    public static final BuildKey<String> DOCKERFILE_INLINE =
            key("dockerfile_inline", KeyType.TEXT).since("0.11.0").says("dockerfile-inline", AttributeValues::text);

    public static final BuildKey<Map<String, @Nullable String>> ARGS =
            key("args", KeyType.VARIABLES).merged(Overlay::appended).distinct(Unicity::pair);

    public static final BuildKey<String> PROVENANCE =
            key("provenance", KeyType.PRINTED).since("0.27.0").form(LongForms::printed);

    public static final BuildKey<String> SBOM =
            key("sbom", KeyType.PRINTED).since("0.27.0").form(LongForms::printed);

    public static final BuildKey<Map<String, @Nullable String>> SSH =
            key("ssh", BuildContents.SSH).since("0.15.0").form(LongForms::ssh).paths(RelativePaths::files);

    public static final BuildKey<List<String>> CACHE_FROM = key("cache_from", KeyType.TEXTS);

    public static final BuildKey<List<String>> CACHE_TO =
            key("cache_to", KeyType.TEXTS).since("0.9.0");

    public static final BuildKey<Map<String, String>> CONTEXTS = key("additional_contexts", KeyType.PAIRS)
            .since("0.11.0")
            .form(LongForms::pairs)
            .merged(Overlay::appended)
            .distinct(Unicity::pair)
            .paths(RelativePaths::contexts);

    /// The names of secrets.
    public static final BuildKey<List<String>> SECRETS =
            key("secrets", BuildContents.SECRETS).since("0.9.0").elementForm(LongForms::mount);

    public static final BuildKey<Long> SHM_SIZE = key("shm_size", KeyType.SIZE).since("0.13.0");

    public static final BuildKey<List<String>> TAGS =
            key("tags", KeyType.TEXTS).since("0.9.0").distinct(Unicity::pair);

    /// Limits such as `nofile=1:2`.
    public static final BuildKey<List<String>> ULIMITS =
            key("ulimits", BuildContents.LIMITS).since("0.13.0").elementForm(LongForms::limit);

    /// All of them. Mistakes are reported in this order, which is the reference's.
    public static final List<BuildKey<?>> ALL = List.of(
            key("context", KeyType.TEXT).paths(RelativePaths::context).says("context", AttributeValues::text),
            DOCKERFILE,
            DOCKERFILE_INLINE,
            key("entitlements", KeyType.TEXTS).since("0.15.0").ignored(""),
            ARGS,
            PROVENANCE,
            SBOM,
            SSH,
            key("labels", KeyType.PAIRS)
                    .merged(Overlay::appended)
                    .distinct(Unicity::pair)
                    .says("labels", AttributeValues::pairs),
            CACHE_FROM,
            CACHE_TO,
            key("no_cache", KeyType.FLAG).since("0.27.0").says("no-cache", AttributeValues::flag),
            key("no_cache_filter", KeyType.ONE_OR_MORE).since("0.34.0").ignored("; use no-cache-filter of x-bake"),
            CONTEXTS,
            key("pull", KeyType.FLAG).since("0.27.0").says("pull", AttributeValues::flag),
            key("extra_hosts", BuildContents.HOSTS)
                    .since("0.25.0")
                    .merged(Overlay::hosts)
                    .says("extra-hosts", AttributeValues::pairs),
            key("isolation", KeyType.TEXT).ignored(""),
            key("network", KeyType.TEXT).since("0.8.0").says("network", AttributeValues::text),
            key("target", KeyType.TEXT).says("target", AttributeValues::text),
            SECRETS,
            SHM_SIZE,
            TAGS,
            ULIMITS,
            key("platforms", KeyType.TEXTS).since("0.23.0").says("platforms", AttributeValues::texts),
            key("privileged", KeyType.FLAG).since("0.11.0").ignored(""));

    private BuildKeys() {}

    /// The key of a name, null for a name that is none.
    public static @Nullable BuildKey<?> named(String name) {
        for (BuildKey<?> key : ALL) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        return null;
    }

    private static <T> BuildKey<T> key(String name, KeyType<T> type) {
        return new BuildKey<>(name, type);
    }
}
