package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import org.jspecify.annotations.Nullable;

/// A compose file.
///
/// @param name as messages have it; blank while a file is tried alone
public record ComposeFile(String name, Documents documents) {
    /// One of its documents, counted from zero; null after the last.
    public @Nullable Document document(int index) throws ComposeProblem {
        try {
            return documents.get(index);
        } catch (ComposeProblem e) {
            throw e.within("failed to parse " + name + ": ");
        }
    }
}
