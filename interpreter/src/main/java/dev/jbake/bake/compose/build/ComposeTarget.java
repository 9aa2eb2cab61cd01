package dev.jbake.bake.compose.build;

import java.util.List;

/// The target of a service with a build.
///
/// @param name the service's, with dots replaced
public record ComposeTarget(String name, List<Setting<?>> settings) {}
