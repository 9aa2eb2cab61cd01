package dev.jbake.plan;

import com.google.common.collect.ImmutableList;

/// The caches of one target.
///
/// @param imports what `cache-from` says
/// @param exports what `cache-to` says
public record CachePlan(ImmutableList<CacheEntry> imports, ImmutableList<CacheEntry> exports) {}
