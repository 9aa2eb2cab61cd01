package dev.jbake.solve.request;

import dev.jbake.buildkit.Llb;

/// Where a policy of a target would be, if it has one: a file in a tree that the daemon fetches.
///
/// @param tree the main context
/// @param path of the file in it
public record PolicyFile(Llb tree, String path) {}
