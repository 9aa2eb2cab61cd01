package dev.jbake.bake.compose.model;

import java.util.Map;

/// What a build takes from compose files.
public record ComposeProject(
        Map<String, Service> services, Map<String, ComposeSecret> secrets, Map<String, String> variables) {}
