package dev.jbake.filesync.receive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Moves and deletes trees by name, never through a symbolic link.
final class TreeMove {

    private TreeMove() {}

    /// Moves all that is in one directory into another on the same file system.
    ///
    /// Each entry is moved in one step. A directory that is on both sides is merged; anything else is replaced.
    ///
    /// @param mirror whether what is only in the other directory is deleted, apart from what is being exported
    static void merge(Path from, Path to, boolean mirror) throws IOException {
        List<Path> names = names(from);
        if (mirror) {
            Set<Path> known = new HashSet<>(names);
            for (Path name : names(to)) {
                if (!known.contains(name) && !name.toString().startsWith(DirectorySink.STAGING)) {
                    delete(to.resolve(name));
                }
            }
        }
        for (Path name : names) {
            Path entry = from.resolve(name);
            Path place = to.resolve(name);
            boolean directory = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            boolean over = Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
            if (directory && over) {
                merge(entry, place, mirror);
                continue;
            }
            if (directory || over) {
                delete(place);
            }
            Files.move(entry, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static List<Path> names(Path directory) throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                names.add(directory.relativize(entry));
            }
        }
        return names;
    }

    /// Deletes a file or a whole tree, if it is there.
    static void delete(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(path);
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
