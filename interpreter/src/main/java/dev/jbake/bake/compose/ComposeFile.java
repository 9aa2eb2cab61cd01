package dev.jbake.bake.compose;

import dev.jbake.source.Source;

/// A compose file.
///
/// @param name as messages have it; blank while a file is tried alone
record ComposeFile(String name, Source source) {}
