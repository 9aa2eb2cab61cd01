package dev.jbake.bake.compose;

/// One document of a compose file.
///
/// @param tags the resets and overrides in it
record Document(Tree tree, ResetTags tags) {}
