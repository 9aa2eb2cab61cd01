package dev.jbake.solve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Removes the folders that a run made for itself.
public final class TemporaryFolder {
    private TemporaryFolder() {}

    /// Deletes a folder with all that is in it, as far as that is possible.
    public static void delete(Path folder) {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException ignored) {
            return;
        }
        for (Path path : paths) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException ignored) {
                // What is left is in the system's folder for temporary files.
            }
        }
    }
}
