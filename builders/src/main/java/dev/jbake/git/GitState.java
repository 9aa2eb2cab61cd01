package dev.jbake.git;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What git knows of a folder.
///
/// @param root the folder of the work tree, null if the folder is in none
/// @param revision the commit that is checked out, null if there is none; ends in `-dirty` if that was looked for
/// @param source the URL of the remote repository without credentials, null for none
/// @param problem why nothing is known though git should know it; empty if all went well
public record GitState(
        @Nullable Path root,
        @Nullable String revision,
        @Nullable String source,
        String problem) {
    /// Nothing is known, and nothing is wrong.
    public static final GitState NONE = new GitState(null, null, null, "");

    static GitState failed(String problem) {
        return new GitState(null, null, null, problem);
    }
}
