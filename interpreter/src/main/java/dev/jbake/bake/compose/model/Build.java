package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Mapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The `build` of a service. Texts are blank and other values null where it does not say them.
///
/// @param limits such as `nofile=1:2`
/// @param secrets the names of secrets
public record Build(
        Mapping tree,
        String context,
        String dockerfile,
        String inline,
        String provenance,
        String sbom,
        String network,
        String target,
        @Nullable Map<String, @Nullable String> args,
        @Nullable Map<String, String> labels,
        @Nullable Map<String, String> contexts,
        Map<String, String> hosts,
        @Nullable List<String> cacheFrom,
        @Nullable List<String> cacheTo,
        @Nullable List<String> tags,
        @Nullable List<String> platforms,
        List<String> limits,
        List<String> secrets,
        Map<String, @Nullable String> ssh,
        long shmSize,
        boolean noCache,
        boolean pull) {}
