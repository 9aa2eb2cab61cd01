package dev.jbake.bake.compose.yaml;

import dev.jbake.source.Source;

/// A compose file.
///
/// @param name as messages have it; blank while a file is tried alone
public record ComposeFile(String name, Source source) {}
