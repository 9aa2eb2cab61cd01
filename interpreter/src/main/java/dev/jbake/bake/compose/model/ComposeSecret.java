package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Tree;

/// A secret at the top level; strings that it does not set are blank.
public record ComposeSecret(String name, String file, String variable, boolean external, Tree tree) {}
