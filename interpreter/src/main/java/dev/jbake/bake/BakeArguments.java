package dev.jbake.bake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the command line says about the definition.
///
/// @param files `--file`, as written; empty for the default lookup
/// @param targets names and patterns; empty for `default`
/// @param overrides `--set`, as written
/// @param variables `--var`, by name
/// @param push `--push`
/// @param load `--load`
/// @param noCache `--no-cache`, null where not given
/// @param pull `--pull`, null where not given
public record BakeArguments(
        List<String> files,
        List<String> targets,
        List<String> overrides,
        Map<String, String> variables,
        boolean push,
        boolean load,
        @Nullable Boolean noCache,
        @Nullable Boolean pull) {

    /// Arguments that name nothing but files and targets.
    public static BakeArguments of(List<String> files, List<String> targets) {
        return new BakeArguments(files, targets, List.of(), Map.of(), false, false, null, null);
    }
}
