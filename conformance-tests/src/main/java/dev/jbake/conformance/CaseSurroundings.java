package dev.jbake.conformance;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What cases find beside a bake command.
///
/// @param environment variables that cases with a builder see; empty where there is no builder
/// @param busybox a statically linked busybox; null where there is none
/// @param lacks what is not there for another reason
public record CaseSurroundings(
        Map<String, String> environment, @Nullable Path busybox, Set<Need> lacks) {
    /// Nothing, which is enough for most cases.
    public static final CaseSurroundings NONE = new CaseSurroundings(Map.of(), null, Set.of());

    private static final String BUILDER = "BUILDX_BUILDER";
    /// What says where builders are, and nothing that changes what a bake command does.
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

    /// With a builder of this machine.
    ///
    /// @param builder its name
    /// @param environment that of this process
    public static CaseSurroundings with(
            String builder, Map<String, String> environment, @Nullable Path busybox, Set<Need> lacks) {
        Map<String, String> kept = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (VARIABLES.contains(name)) {
                kept.put(name, value);
            }
        });
        kept.put(BUILDER, builder);
        return new CaseSurroundings(kept, busybox, lacks);
    }

    /// What a case needs and does not find.
    public Optional<Need> missing(Case one) {
        Set<Need> missing = EnumSet.noneOf(Need.class);
        missing.addAll(lacks);
        if (environment.isEmpty()) {
            missing.add(Need.BUILDER);
        }
        if (busybox == null) {
            missing.add(Need.SHELL);
        }
        return one.needs().stream().filter(missing::contains).findFirst();
    }
}
