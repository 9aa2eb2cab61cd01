package dev.jbake.dockerfile;

import dev.jbake.syntax.dockerfile.Arguments;
import dev.jbake.syntax.dockerfile.Dockerfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stages of a Dockerfile.
///
/// @param file the Dockerfile
/// @param globals the arguments before the first stage
/// @param all in the order of the file; at least one
public record Stages(Dockerfile file, List<Arguments.Pair> globals, List<Stage> all) {
    /// The stage of that name, whatever its case; of several the last. Null if there is none.
    public @Nullable Stage named(String name) {
        for (Stage stage : all.reversed()) {
            if (!stage.name().isEmpty() && stage.name().equalsIgnoreCase(name)) {
                return stage;
            }
        }
        return null;
    }
}
