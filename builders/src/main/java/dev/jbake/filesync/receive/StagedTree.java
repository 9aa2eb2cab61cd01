package dev.jbake.filesync.receive;

import dev.jbake.filesync.FileEntry;
import dev.jbake.filesync.FileStatus;
import dev.jbake.filesync.GoMode;
import dev.jbake.filesync.TransferException;
import dev.jbake.filesync.Xattrs;
import dev.jbake.host.FileNames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What one transfer has brought so far, in a directory of its own.
///
/// Directories are open to the owner until [#finishDirectories], so that they can be filled whatever their mode is.
final class StagedTree {

    /// @param mode what `chmod(2)` takes
    /// @param modified nanoseconds since 1970
    private record Directory(String path, int mode, long modified) {}

    private final Path root;
    private final List<Directory> directories = new ArrayList<>();

    /// @param root an empty directory
    StagedTree(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /// Creates an entry; a file is empty at first.
    ///
    /// @param entry whose path has passed [PathOrder]
    void create(FileEntry entry) throws IOException {
        Path path = at(entry.path());
        try {
            if (entry.isDirectory()) {
                Files.createDirectory(path);
                Xattrs.write(path, entry.xattrs());
                directories.add(new Directory(entry.path(), GoMode.toUnixPermissions(entry.mode()), entry.modified()));
            } else if (entry.isSymlink()) {
                Files.createSymbolicLink(path, FileNames.linkTarget(entry.link()));
                setLinkTime(path, entry.modified());
            } else if (!GoMode.hasData(entry.mode())) {
                // Compat: another name of a pipe or device is one more of them (RoundTripTest.pipesAndDevicesComeBack).
                SpecialFile.create(
                        path, root.resolveSibling("special-" + root.getFileName()), entry, instant(entry.modified()));
                setMode(path, GoMode.toUnixPermissions(entry.mode()));
            } else if (entry.isHardLink()) {
                Files.createLink(path, linked(entry));
            } else {
                Files.write(path, new byte[0], StandardOpenOption.CREATE_NEW);
                Xattrs.write(path, entry.xattrs());
                setMode(path, GoMode.toUnixPermissions(entry.mode()));
                setTime(path, entry.modified());
            }
        } catch (TransferException e) {
            throw e;
        } catch (IOException e) {
            throw TransferException.of("create", path, e);
        }
    }

    /// The file that a hard link is another name of; never reached through a symbolic link.
    private Path linked(FileEntry entry) throws IOException {
        PathOrder.check(entry.link());
        Path path = at(entry.link());
        Path parent = path.getParent();
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                || parent == null
                || !parent.toRealPath().startsWith(root.toRealPath())
                || !parent.toRealPath().equals(parent)) {
            throw new TransferException("invalid link " + entry.path() + " to unknown path: \"" + entry.link() + "\"");
        }
        return path;
    }

    /// Opens an empty file for its content. Its mode and time are those of its entry, and get them back by [Content].
    Content open(String path) throws IOException {
        Path file = at(path);
        FileStatus status = FileStatus.of(file);
        setMode(file, 0600);
        return new Content(file, status, FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    }

    /// A file that is being filled.
    record Content(Path file, FileStatus status, FileChannel channel) {

        void write(ByteBuffer buffer) throws IOException {
            try {
                channel.write(buffer);
            } catch (IOException e) {
                throw TransferException.of("write", file, e);
            }
        }

        void finish() throws IOException {
            channel.close();
            setMode(file, GoMode.toUnixPermissions(status.mode()));
            setTime(file, status.modified());
        }
    }

    /// Gives directories their modes and times, the innermost first.
    ///
    /// @param place where the tree is by now
    void finishDirectories(Path place) throws IOException {
        for (Directory directory : directories.reversed()) {
            Path path = FileNames.resolve(place, directory.path);
            setMode(path, directory.mode);
            setTime(path, directory.modified);
        }
    }

    private Path at(String path) {
        return FileNames.resolve(root, path);
    }

    private static void setMode(Path path, int mode) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Files.setAttribute(path, "unix:mode", mode);
        }
    }

    private static void setTime(Path path, long nanos) throws IOException {
        Files.setLastModifiedTime(path, time(nanos));
    }

    private static void setLinkTime(Path path, long nanos) {
        try {
            Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(time(nanos), null, null);
        } catch (IOException e) {
            // Best effort: not every system can set the time of a link, and nothing depends on it.
        }
    }

    private static FileTime time(long nanos) {
        return FileTime.from(instant(nanos));
    }

    private static Instant instant(long nanos) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return Instant.ofEpochSecond(Math.floorDiv(nanos, second), Math.floorMod(nanos, second));
    }
}
