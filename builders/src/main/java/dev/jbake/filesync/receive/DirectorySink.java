package dev.jbake.filesync.receive;

import dev.jbake.filesync.TransferException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the directory trees of a `local` exporter, of which there may be several at the same time: one per platform.
///
/// They are collected in a hidden directory inside the destination, which is the one place that is known to be
/// writable, allowed, and on the same file system. The commit moves them to their places by renaming: what is there
/// and has another name stays, what has the same name is replaced, a directory is filled up. Nothing is written
/// through a symbolic link in the destination; one that is in the way is replaced. A mirror has nothing else: what is
/// there and was not sent is deleted, links as such, when all has arrived. A failed build leaves nothing, and
/// no destination that was not there before. A killed process leaves the hidden directory, `.jbake-export-N`.
public final class DirectorySink implements ExportSink {

    /// What the names of the hidden directories begin with.
    static final String STAGING = ".jbake-export-";

    private static final int ATTEMPTS = 1000;

    private final Path destination;
    private final boolean mirror;
    private final List<Path> created = new ArrayList<>();
    private final List<Arriving> trees = new ArrayList<>();
    private @Nullable Path staging;
    private @Nullable Path real;
    private boolean ended;
    private boolean failed;

    /// @param destination an absolute path; created with mode 0700 where there is nothing
    /// @param mirror whether what is there and not sent is deleted
    public DirectorySink(Path destination, boolean mirror) {
        this.destination = destination;
        this.mirror = mirror;
    }

    /// Whether the one transfer has to bring everything, those of all platforms too.
    boolean isMirror() {
        return mirror;
    }

    /// One transfer; it is complete when its arrival has been confirmed to the daemon.
    static final class Arriving {
        final StagedTree tree;
        private volatile boolean complete;

        private Arriving(StagedTree tree) {
            this.tree = tree;
        }

        void complete() {
            complete = true;
        }
    }

    synchronized Arriving begin() throws IOException {
        if (ended) {
            throw new TransferException("the build was aborted");
        }
        try {
            Path in = staging;
            if (in == null) {
                in = createStaging();
                staging = in;
            }
            Path root = in.resolve(Integer.toString(trees.size()));
            Files.createDirectory(root);
            Arriving arriving = new Arriving(new StagedTree(root));
            trees.add(arriving);
            return arriving;
        } catch (IOException e) {
            throw TransferException.of("create", destination, e);
        }
    }

    /// A transfer has failed, be it before its first entry.
    synchronized void fail() {
        failed = true;
    }

    private Path createStaging() throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = destination; path != null && !Files.exists(path); path = path.getParent()) {
            missing.add(path);
        }
        for (Path path : missing.reversed()) {
            try {
                Files.createDirectory(path, ownerOnly(path));
                created.add(path);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(path)) {
                    throw e;
                }
            }
        }
        Path place = destination.toRealPath();
        real = place;
        for (int i = 0; ; i++) {
            try {
                Path path = place.resolve(STAGING + i);
                return Files.createDirectory(path, ownerOnly(path));
            } catch (FileAlreadyExistsException e) {
                if (i == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public synchronized void commit() throws IOException {
        ended = true;
        Path from = staging;
        Path to = real;
        for (Arriving arriving : trees) {
            failed |= !arriving.complete;
        }
        if (failed) {
            throw new TransferException("the exported directory has not arrived as a whole");
        }
        if (from == null || to == null) {
            return;
        }
        try {
            for (Arriving arriving : trees) {
                TreeMove.merge(arriving.tree.root(), to, mirror);
                arriving.tree.finishDirectories(to);
            }
            TreeMove.delete(from);
            staging = null;
        } catch (IOException e) {
            throw TransferException.of("write", destination, e);
        }
    }

    @Override
    public synchronized void abort() {
        ended = true;
        Path from = staging;
        staging = null;
        if (from == null) {
            return;
        }
        try {
            TreeMove.delete(from);
            for (Path path : created.reversed()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // A directory that is in use by now stays; the failure that led here is the one worth reporting.
        }
    }
}
