package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.yaml.ResetTags;

/// The model of a file that is read only for its services.
///
/// @param tags of its last document
record LoadedServices(Mapping model, ResetTags tags) {}
