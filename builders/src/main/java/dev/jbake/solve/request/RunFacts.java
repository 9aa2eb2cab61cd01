package dev.jbake.solve.request;

import dev.jbake.buildkit.content.BlobStores;
import dev.jbake.buildkit.proto.sourcepolicy.Policy;
import dev.jbake.git.GitStates;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What the solve requests of one run have in common.
///
/// @param blobs the OCI layouts that are read and written
/// @param temporary collects the folders of ours to delete after the build
/// @param random for identifiers
/// @param git what git knows of the contexts
/// @param sourcePolicy the rules about sources that the daemon is to keep, or null
public record RunFacts(
        BlobStores blobs,
        List<Path> temporary,
        RandomGenerator random,
        GitStates git,
        @Nullable Policy sourcePolicy) {}
