package dev.jbake.driver.docker;

/// What an engine says about itself.
///
/// @param version its version: `28.5.2`
/// @param containerdStore true where it keeps images in containerd, so that OCI archives, indexes and attestations can
///     be loaded
public record EngineInfo(String version, boolean containerdStore) {}
