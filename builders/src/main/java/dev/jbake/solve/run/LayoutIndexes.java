package dev.jbake.solve.run;

import dev.jbake.buildkit.content.BlobStore;
import dev.jbake.buildkit.content.BlobStores;
import dev.jbake.buildkit.content.LayoutException;
import dev.jbake.go.GoBool;
import dev.jbake.plan.CacheEntry;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.Destination;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.request.SolveOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Adds to the indexes of OCI layouts what a solve has written there: images that were exported, local caches.
///
/// A cache with `reset=true` loses what its index no longer leads to, but only when all targets have ended: one that
/// shares the directory may have found a blob there that its own index entry will lead to.
final class LayoutIndexes {
    private final BlobStores blobs;
    private final Set<BlobStore> resets = ConcurrentHashMap.newKeySet();

    LayoutIndexes(BlobStores blobs) {
        this.blobs = blobs;
    }

    /// Updates the indexes that a job has written to.
    ///
    /// @param answers the exporters' answers
    /// @throws BuildFailedException if an index cannot be written
    void update(SolveJob job, Map<String, String> answers) throws BuildFailedException {
        try {
            for (SolveOutput output : job.outputs()) {
                if (output.destination() instanceof Destination.Layout) {
                    image(job, answers);
                }
            }
            for (CacheEntry cache : job.cacheExports()) {
                BlobStore store =
                        job.layouts().get("local:" + cache.attributes().get("dest"));
                String manifest = answers.get("cache.manifest");
                if (store != null && manifest != null) {
                    blobs.layout(store).putTag(manifest, cache.attributes().getOrDefault("tag", "latest"));
                }
                if (store != null && GoBool.isTrue(cache.attributes().get(SolveJob.RESET))) {
                    resets.add(store);
                }
            }
        } catch (LayoutException e) {
            throw new BuildFailedException(e.getMessage(), e);
        }
    }

    /// Deletes what is left over in caches with `reset=true` whose export has succeeded; a failure is a warning.
    ///
    /// @return the warnings
    List<String> reset() {
        List<String> warnings = new ArrayList<>();
        for (BlobStore store : resets) {
            try {
                blobs.layout(store).sweep(store);
            } catch (LayoutException e) {
                warnings.add("failed to reset cache store: " + e.getMessage());
            }
        }
        return warnings;
    }

    private void image(SolveJob job, Map<String, String> answers) throws LayoutException {
        BlobStore store = job.layouts().get("export");
        String descriptor = answers.get("containerimage.descriptor");
        if (store != null && descriptor != null) {
            String names = answers.getOrDefault("image.name", "");
            blobs.layout(store)
                    .putImage(
                            new String(Base64.getDecoder().decode(descriptor), StandardCharsets.UTF_8),
                            names.isEmpty() ? List.of() : Arrays.asList(names.split(",", -1)));
        }
    }
}
