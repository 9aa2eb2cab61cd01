package dev.jbake.bake.compose;

/// What a file has that is read for its services alone.
///
/// @param tags of its last document
record LoadedServices(Mapping model, ResetTags tags) {}
