package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.yaml.ResetTags;

/// What a file has that is read for its services alone.
///
/// @param tags of its last document
record LoadedServices(Mapping model, ResetTags tags) {}
