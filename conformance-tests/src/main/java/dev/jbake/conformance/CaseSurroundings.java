package dev.jbake.conformance;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the machine offers to cases besides a bake command.
///
/// @param environment the variables of cases with a builder; empty if there is none
/// @param busybox a statically linked busybox; null if there is none
/// @param registry host and port of a registry; null if there is none
/// @param lacks what the builder cannot do
public record CaseSurroundings(
        Map<String, String> environment,
        @Nullable Path busybox,
        @Nullable String registry,
        Set<Need> lacks) {
    /// No surroundings, which is enough for most cases.
    public static final CaseSurroundings NONE = new CaseSurroundings(Map.of(), null, null, Set.of());

    private static final String BUILDER = "BUILDX_BUILDER";
    /// The variables that say where builders are and change nothing else.
    private static final List<String> VARIABLES = List.of(
            "HOME",
            "XDG_CONFIG_HOME",
            "BUILDX_CONFIG",
            "DOCKER_CONFIG",
            "DOCKER_HOST",
            "DOCKER_CONTEXT",
            "DOCKER_CERT_PATH",
            "DOCKER_TLS",
            "DOCKER_TLS_VERIFY");

    /// The surroundings with a builder of this machine.
    ///
    /// @param builder the name of the builder
    /// @param environment the environment of this process
    public static CaseSurroundings with(
            String builder,
            Map<String, String> environment,
            @Nullable Path busybox,
            @Nullable String registry,
            Set<Need> lacks) {
        Map<String, String> kept = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (VARIABLES.contains(name)) {
                kept.put(name, value);
            }
        });
        kept.put(BUILDER, builder);
        return new CaseSurroundings(kept, busybox, registry, lacks);
    }

    /// Returns a need of a case that is not met.
    public Optional<Need> missing(Case one) {
        Set<Need> missing = EnumSet.noneOf(Need.class);
        missing.addAll(lacks);
        if (environment.isEmpty()) {
            missing.add(Need.BUILDER);
        }
        if (busybox == null) {
            missing.add(Need.SHELL);
        }
        if (registry == null) {
            missing.add(Need.REGISTRY);
        }
        return one.needs().stream().filter(missing::contains).findFirst();
    }
}
