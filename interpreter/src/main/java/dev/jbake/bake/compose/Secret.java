package dev.jbake.bake.compose;

/// A secret at the top level; blank texts where it does not say them.
record Secret(String name, String file, String variable, boolean external, Tree tree) {}
