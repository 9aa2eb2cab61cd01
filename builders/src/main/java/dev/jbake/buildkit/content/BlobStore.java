package dev.jbake.buildkit.content;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The blobs of one OCI layout directory.
///
/// Blobs appear under their digest only when they are whole. Any number of writers may write the same blob at the same
/// time, in this process and in others: each has a file of its own, and the first to finish wins. Labels are not kept.
public final class BlobStore {

    /// The folder for blobs that are arriving.
    static final String INCOMING = "ingest";

    private final Path directory;

    BlobStore(Path directory) {
        this.directory = directory;
    }

    /// The layout directory.
    Path directory() {
        return directory;
    }

    /// Where a blob is, if it is there.
    Optional<Path> find(Digest digest) {
        Path path = path(digest);
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    /// Whether a blob is there.
    boolean contains(Digest digest) {
        return find(digest).isPresent();
    }

    BasicFileAttributes attributes(Path blob) throws IOException {
        return Files.readAttributes(blob, BasicFileAttributes.class);
    }

    SeekableByteChannel open(Path blob) throws IOException {
        return Files.newByteChannel(blob);
    }

    /// A fresh file for a blob that is arriving.
    Path incoming() throws IOException {
        return Files.createTempFile(Files.createDirectories(directory.resolve(INCOMING)), "blob-", ".part");
    }

    /// Moves a complete blob to its place.
    ///
    /// @return false when it was there already; the file is gone in any case
    boolean adopt(Path file, Digest digest) throws IOException {
        Path place = path(digest);
        if (Files.isRegularFile(place)) {
            drop(file);
            return false;
        }
        Files.createDirectories(directory.resolve("blobs").resolve(digest.algorithm()));
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Files.setAttribute(file, "unix:mode", 0444);
        }
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            drop(file);
            return false;
        }
        return true;
    }

    void drop(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /// The digests of all blobs that are there.
    List<Digest> all() throws IOException {
        List<Digest> all = new ArrayList<>();
        for (Path algorithm : entries(directory.resolve("blobs"))) {
            for (Path blob : entries(algorithm)) {
                Digest.parse(algorithm.getFileName() + ":" + blob.getFileName()).ifPresent(all::add);
            }
        }
        return all;
    }

    /// Never what a symbolic link leads to.
    private static List<Path> entries(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    void delete(Digest digest) throws IOException {
        Files.deleteIfExists(path(digest));
    }

    private Path path(Digest digest) {
        return directory.resolve("blobs").resolve(digest.algorithm()).resolve(digest.hex());
    }
}
