package dev.jbake.bake.compose.build;

import java.util.List;

/// The target that a service with a build means.
///
/// @param name the service's, dots replaced
public record ComposeTarget(String name, List<Setting<?>> settings) {}
