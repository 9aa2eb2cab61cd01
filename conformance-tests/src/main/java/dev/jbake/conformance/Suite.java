package dev.jbake.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The cases of a folder: `<area>/<case>/case.yaml`.
public final class Suite {
    private Suite() {}

    /// All cases in the order of their names.
    public static List<Case> read(Path root) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path folder : folders(root)) {
            cases.add(CaseFile.read(folder));
        }
        return cases;
    }

    /// Their folders.
    public static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> found =
                Files.find(root, 3, (path, attributes) -> path.endsWith(CaseFile.NAME) && attributes.isRegularFile())) {
            return found.map(Path::toAbsolutePath).map(Path::getParent).sorted().toList();
        }
    }
}
