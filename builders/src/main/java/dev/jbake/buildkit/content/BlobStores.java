package dev.jbake.buildkit.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The layout directories that the builds of one run use: one store for each real directory, however it is written.
public final class BlobStores {

    private final Map<Path, BlobStore> stores = new HashMap<>();
    private final Map<Path, OciLayout> layouts = new HashMap<>();

    /// The store of a directory that exists.
    ///
    /// @param directory an absolute path
    /// @throws LayoutException when there is no such directory
    public synchronized BlobStore existing(Path directory) throws LayoutException {
        try {
            Path real = directory.toRealPath();
            if (Files.isDirectory(real)) {
                return stores.computeIfAbsent(real, BlobStore::new);
            }
        } catch (IOException e) {
            throw new LayoutException(directory + " is no OCI layout: there is no such directory", e);
        }
        throw new LayoutException(directory + " is no OCI layout: it is not a directory");
    }

    /// The store of a directory that is created where it is missing, with an empty folder for what arrives.
    ///
    /// @param directory an absolute path
    /// @throws LayoutException when it cannot be created
    public BlobStore create(Path directory) throws LayoutException {
        try {
            Files.createDirectories(directory.toAbsolutePath().resolve(BlobStore.INCOMING));
        } catch (IOException e) {
            throw new LayoutException("cannot create the directory " + directory + ": " + e.getMessage(), e);
        }
        return existing(directory);
    }

    /// The index of a store.
    public synchronized OciLayout layout(BlobStore store) {
        return layouts.computeIfAbsent(store.directory(), OciLayout::new);
    }
}
