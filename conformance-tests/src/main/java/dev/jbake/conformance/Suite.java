package dev.jbake.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The cases of a folder: `<area>/<case>/case.yaml`.
public final class Suite {
    private Suite() {}

    /// All cases that this program was built with.
    ///
    /// @throws IOException if it was built without them
    public static List<Case> own() throws IOException {
        URL place = Suite.class.getResource("/cases");
        if (place == null) {
            throw new IOException("This jbake was built without the conformance suite.");
        }
        URI uri = URI.create(place.toString());
        return read(uri.getScheme().equals("jar") ? inArchive(uri) : Path.of(uri));
    }

    /// The archive stays open: cases copy their projects out of it.
    private static Path inArchive(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of()).getPath("/cases");
        } catch (FileSystemAlreadyExistsException ignored) {
            return Path.of(uri);
        }
    }

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
