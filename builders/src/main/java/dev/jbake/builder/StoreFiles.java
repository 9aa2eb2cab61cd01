package dev.jbake.builder;

import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Writes the small files of buildx's store: each complete or not at all.
///
/// @param host for the environment that sudo leaves
/// @param directory the store
record StoreFiles(Host host, Path directory) {
    /// The permissions of what is private to the user.
    static final String PRIVATE = "rw-------";

    /// Replaces a private file that several runs write, without an error on failure.
    ///
    /// @param name relative to the store
    void write(String name, String text) {
        try {
            makeDirectories(directory);
            // Go's flock and Java's lock do not see each other; this one only orders runs of jbake.
            try (FileChannel lock = FileChannel.open(
                    directory.resolve(".lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE)))) {
                tryLock(lock);
                replace(name, text, PRIVATE);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // A builder can be used from a store that is read-only.
        }
    }

    /// Replaces a file that one run writes.
    ///
    /// @param name relative to the store
    /// @param permissions such as `rw-r--r--`
    /// @throws IOException if it could not be written; it is then as before
    void replace(String name, String text, String permissions) throws IOException {
        Path file = directory.resolve(name);
        makeDirectories(parent(file));
        Path temporary = Files.createTempFile(parent(file), ".tmp-" + file.getFileName(), "");
        try {
            Files.writeString(temporary, text);
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString(permissions));
            own(temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(temporary);
            throw e;
        }
    }

    private static void tryLock(FileChannel lock) throws IOException {
        try {
            lock.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this process: renaming is atomic anyway.
        }
    }

    private void makeDirectories(Path missing) throws IOException {
        if (Files.isDirectory(missing)) {
            return;
        }
        makeDirectories(parent(missing));
        try {
            Files.createDirectory(
                    missing, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (java.nio.file.FileAlreadyExistsException e) {
            return;
        }
        own(missing);
    }

    /// Gives a new file to the user that called sudo, where the store is in that user's home.
    private void own(Path path) throws IOException {
        String user = host.variable("SUDO_UID");
        String group = host.variable("SUDO_GID");
        if (host.variable("SUDO_COMMAND") == null || user == null || group == null) {
            return;
        }
        Path home = DockerConfig.home(host);
        boolean usersHome = Files.exists(home)
                && String.valueOf(Files.getAttribute(home, "unix:uid")).equals(user);
        if (usersHome && path.startsWith(home)) {
            Files.setAttribute(path, "unix:uid", Integer.parseInt(user));
            Files.setAttribute(path, "unix:gid", Integer.parseInt(group));
        }
    }

    private static Path parent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException(path + " has no parent");
        }
        return parent;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // If they cannot be deleted, the remains of a failed write stay.
        }
    }
}
