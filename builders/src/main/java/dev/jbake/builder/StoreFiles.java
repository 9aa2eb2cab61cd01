package dev.jbake.builder;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

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
            replace(name, text, PRIVATE);
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

    /// The file that buildx locks; it and the folders of the store are there then.
    Path lockFile() throws IOException {
        for (String folder : List.of("instances", "defaults", "activity")) {
            makeDirectories(directory.resolve(folder));
        }
        Path file = directory.resolve(".lock");
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE)));
            own(file);
        } catch (FileAlreadyExistsException e) {
            return file;
        }
        return file;
    }

    /// Removes a file, or a folder with all that is in it, where it is there.
    ///
    /// @param name relative to the store
    void delete(String name) throws IOException {
        Path path = directory.resolve(name);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
        } else {
            Files.deleteIfExists(path);
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
        } catch (FileAlreadyExistsException e) {
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
