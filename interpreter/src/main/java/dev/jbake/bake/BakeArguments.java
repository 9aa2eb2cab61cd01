package dev.jbake.bake;

import dev.jbake.bake.resolve.Shorthands;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the command line says about the definition.
///
/// @param files `--file`, as written; empty for the default lookup
/// @param targets names and patterns; empty for `default`
/// @param overrides `--set`, as written
/// @param variables `--var`, by name
/// @param shorthands the options that override every target
/// @param remote the fetched definition, beside which `files` holds only those of this machine; null for none
public record BakeArguments(
        List<String> files,
        List<String> targets,
        List<String> overrides,
        Map<String, String> variables,
        Shorthands shorthands,
        @Nullable RemoteDefinition remote) {

    /// Arguments that only name files and targets.
    public static BakeArguments of(List<String> files, List<String> targets) {
        return new BakeArguments(files, targets, List.of(), Map.of(), Shorthands.NONE, null);
    }

    /// The same with other overrides.
    public BakeArguments with(List<String> otherOverrides) {
        return new BakeArguments(files, targets, otherOverrides, variables, shorthands, remote);
    }
}
