package dev.jbake.plan;

import com.google.common.collect.ImmutableMap;

/// One entry of `cache-from` or `cache-to`.
///
/// @param type `registry`, `local`, `inline`, `gha`, `s3`, `azblob`
/// @param attributes all but `type`
public record CacheEntry(String type, ImmutableMap<String, String> attributes) {}
