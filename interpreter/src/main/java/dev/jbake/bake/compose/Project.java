package dev.jbake.bake.compose;

import java.util.Map;

/// What a build takes from compose files.
record Project(Map<String, Service> services, Map<String, Secret> secrets, Map<String, String> variables) {}
