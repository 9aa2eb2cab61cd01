package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Tree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a build takes from a service.
///
/// @param build null if it has none
/// @param environment the variables of its containers, null for those that are only named
public record Service(
        String name,
        String image,
        @Nullable Build build,
        Map<String, @Nullable String> environment,
        List<EnvironmentFile> files,
        Tree tree) {

    /// A file with variables.
    record EnvironmentFile(String path, boolean required, String format) {}
}
