package dev.jbake.plan;

import com.google.common.collect.ImmutableMap;

/// One entry of `output`, as written.
///
/// @param type `image`, `registry`, `docker`, `oci`, `tar`, `local`, `cacheonly` or what the user wrote
/// @param attributes all but `type`, `dest` among them, in written order
public record Export(String type, ImmutableMap<String, String> attributes) {}
