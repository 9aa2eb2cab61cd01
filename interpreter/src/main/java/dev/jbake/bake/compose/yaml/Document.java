package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.Tree;

/// One document of a compose file.
///
/// @param tags the resets and overrides in it
public record Document(Tree tree, ResetTags tags) {}
