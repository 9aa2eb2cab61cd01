package dev.jbake.solve.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.buildkit.content.BlobStore;
import dev.jbake.buildkit.content.BlobStores;
import dev.jbake.buildkit.content.Digest;
import dev.jbake.buildkit.content.LayoutException;
import dev.jbake.driver.Feature;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.CacheEntry;
import dev.jbake.plan.TargetPlan;
import dev.jbake.solve.BuildFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The cache imports and exports of one target as they are sent, and the local directories that they use.
///
/// @param imports as sent
/// @param exports as sent
/// @param stores content store ids to directories
/// @param warnings imports that are left out, and why
record Caches(
        ImmutableList<CacheEntry> imports,
        ImmutableList<CacheEntry> exports,
        ImmutableMap<String, BlobStore> stores,
        List<String> warnings) {

    static Caches of(TargetPlan target, NodeFacts node, Host host, BlobStores blobs) throws BuildFailedException {
        Collector collector = new Collector(target, node, host, blobs);
        collector.imports();
        collector.exports();
        return new Caches(
                ImmutableList.copyOf(collector.imports),
                ImmutableList.copyOf(collector.exports),
                ImmutableMap.copyOf(collector.stores),
                collector.warnings);
    }

    /// The frontend attribute `cache-imports`.
    String importsAsJson() {
        JsonWriter json = new JsonWriter("", true).beginArray();
        for (CacheEntry entry : imports) {
            json.beginObject().name("Type").string(entry.type());
            json.name("Attrs").beginObject();
            for (Map.Entry<String, String> attribute : new TreeMap<>(entry.attributes()).entrySet()) {
                json.name(attribute.getKey()).string(attribute.getValue());
            }
            json.endObject().endObject();
        }
        return json.endArray().toString();
    }

    private static final class Collector {
        private final List<CacheEntry> imports = new ArrayList<>();
        private final List<CacheEntry> exports = new ArrayList<>();
        private final Map<String, BlobStore> stores = new LinkedHashMap<>();
        private final List<String> warnings = new ArrayList<>();
        private final TargetPlan target;
        private final NodeFacts node;
        private final Host host;
        private final BlobStores blobs;

        Collector(TargetPlan target, NodeFacts node, Host host, BlobStores blobs) {
            this.target = target;
            this.node = node;
            this.host = host;
            this.blobs = blobs;
        }

        void imports() throws BuildFailedException {
            for (CacheEntry written : target.caches().imports()) {
                CacheEntry entry = written.type().equals("local") ? localImport(written) : common(written, "importer");
                if (entry != null) {
                    imports.add(entry);
                }
            }
        }

        void exports() throws BuildFailedException {
            for (CacheEntry written : target.caches().exports()) {
                if (written.type().equals("gha") && gha(written) == null) {
                    continue;
                }
                if (!written.type().equals("inline")) {
                    node.require(Feature.CACHE_EXPORT, "https://docs.docker.com/go/build-cache-backends/");
                }
                CacheEntry entry = written.type().equals("local") ? localExport(written) : common(written, "exporter");
                if (entry != null) {
                    exports.add(entry);
                }
            }
            if (GoBool.isTrue(target.frontend().attributes().get("build-arg:BUILDKIT_INLINE_CACHE"))) {
                exports.add(new CacheEntry("inline", ImmutableMap.of()));
            }
        }

        private @Nullable CacheEntry common(CacheEntry entry, String role) throws BuildFailedException {
            return switch (entry.type()) {
                case "registry" -> {
                    if (entry.attributes().getOrDefault("ref", "").isEmpty()) {
                        throw new BuildFailedException("registry cache " + role + " requires ref");
                    }
                    yield entry;
                }
                case "gha" -> gha(entry);
                case "s3" -> node.llbCaps().contains("cache.s3") ? s3(entry) : null;
                default -> entry;
            };
        }

        /// A local cache that is not there is skipped with a warning, as the reference skips it.
        private @Nullable CacheEntry localImport(CacheEntry entry) throws BuildFailedException {
            String source = entry.attributes().get("src");
            if (source == null || source.isEmpty()) {
                throw new BuildFailedException("local cache importer requires src");
            }
            String tag = entry.attributes().getOrDefault("tag", "latest");
            try {
                BlobStore store = blobs.existing(host.resolve(source));
                String digest = entry.attributes().get("digest");
                if (digest == null) {
                    Optional<Digest> found = blobs.layout(store).find(tag);
                    if (found.isEmpty()) {
                        warnings.add("local cache import at " + source + " skipped: no digest found for tag " + tag);
                        return null;
                    }
                    digest = found.get().toString();
                }
                stores.put("local:" + source, store);
                Map<String, String> attributes = new LinkedHashMap<>(entry.attributes());
                attributes.put("digest", digest);
                return new CacheEntry("local", ImmutableMap.copyOf(attributes));
            } catch (LayoutException e) {
                warnings.add("local cache import at " + source + " skipped: " + e.getMessage());
                return null;
            }
        }

        private CacheEntry localExport(CacheEntry entry) throws BuildFailedException {
            String dest = entry.attributes().get("dest");
            if (dest == null || dest.isEmpty()) {
                throw new BuildFailedException("local cache exporter requires dest");
            }
            String reset = entry.attributes().get(SolveJob.RESET);
            if (reset != null && GoBool.parse(reset) == null) {
                throw new BuildFailedException("failed to parse reset attribute: " + GoBool.error(reset));
            }
            try {
                stores.put("local:" + dest, blobs.create(host.resolve(dest)));
            } catch (LayoutException e) {
                throw new BuildFailedException(e.getMessage(), e);
            }
            return entry;
        }

        /// GitHub's cache takes its address and token from the runner's environment; without them the entry is dropped,
        /// as the reference drops it.
        private @Nullable CacheEntry gha(CacheEntry entry) {
            Map<String, String> attributes = new LinkedHashMap<>(entry.attributes());
            putFrom(attributes, "token", "ACTIONS_RUNTIME_TOKEN");
            boolean second = "2".equals(attributes.get("version"))
                    || (!attributes.containsKey("version") && GoBool.isTrue(host.variable("ACTIONS_CACHE_SERVICE_V2")));
            if (second) {
                putFrom(attributes, "url_v2", "ACTIONS_RESULTS_URL");
            }
            putFrom(attributes, "url", "ACTIONS_CACHE_URL");
            putFrom(attributes, "url", "ACTIONS_RESULTS_URL");
            boolean active = attributes.containsKey("token")
                    && (attributes.containsKey("url") || attributes.containsKey("url_v2"));
            return active && node.llbCaps().contains("cache.gha")
                    ? new CacheEntry("gha", ImmutableMap.copyOf(attributes))
                    : null;
        }

        private CacheEntry s3(CacheEntry entry) throws BuildFailedException {
            Map<String, String> attributes = new LinkedHashMap<>(entry.attributes());
            new AwsCredentials(host).addTo(attributes);
            return new CacheEntry("s3", ImmutableMap.copyOf(attributes));
        }

        private void putFrom(Map<String, String> attributes, String name, String variable) {
            String value = host.variable(variable);
            if (value != null) {
                attributes.putIfAbsent(name, value);
            }
        }
    }
}
