package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Tree;

/// A secret at the top level; blank texts where it does not say them.
public record ComposeSecret(String name, String file, String variable, boolean external, Tree tree) {}
