package dev.jbake.bake;

import java.util.List;
import java.util.Locale;

/// The syntax of a file of a definition.
public enum FileKind {
    /// HCL's native syntax.
    NATIVE,
    /// HCL's JSON syntax.
    JSON,
    /// A compose file.
    COMPOSE,
    /// Not known from the name: the content decides.
    UNKNOWN;

    /// The names that are looked up, in this order; all that exist are read, and later ones lie over earlier ones.
    public static final List<String> DEFAULTS = List.of(
            "compose.yaml",
            "compose.yml",
            "docker-compose.yml",
            "docker-compose.yaml",
            "docker-bake.json",
            "docker-bake.hcl",
            "docker-bake.override.json",
            "docker-bake.override.hcl");

    /// The kind that the name says.
    // Compat: capitals count for compose only (files/content-named-in-capitals, files/native-named-yaml-in-capitals).
    public static FileKind of(String name) {
        if (name.endsWith(".hcl")) {
            return NATIVE;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? COMPOSE : UNKNOWN;
    }
}
