package dev.jbake.filesync;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What `lstat(2)` says of a file.
///
/// @param mode with the bits of Go's `FileMode`, the socket bit included
/// @param size in bytes
/// @param modified nanoseconds since 1970
/// @param links how many names the file has
/// @param identity device and inode
/// @param device numbers of the device that a device file stands for
public record FileStatus(int mode, long size, long modified, int links, Identity identity, long device) {

    /// Two paths with the same identity are names of one file.
    public record Identity(long device, long inode) {}

    private static final String ATTRIBUTES = "unix:mode,size,lastModifiedTime,nlink,dev,ino,rdev";

    public static FileStatus of(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return ofBasic(path);
        }
        Map<String, Object> read = Files.readAttributes(path, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        return new FileStatus(
                GoMode.fromUnix((int) number(read, "mode")),
                number(read, "size"),
                nanos((FileTime) present(read, "lastModifiedTime")),
                (int) number(read, "nlink"),
                new Identity(number(read, "dev"), number(read, "ino")),
                number(read, "rdev"));
    }

    // Compat: where permissions are unknown, all is executable, and writable by the owner only
    // (ContextWalkTest.whatHasNoPermissionsIsExecutable).
    private static FileStatus ofBasic(Path path) throws IOException {
        BasicFileAttributes read = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        int type = read.isDirectory() ? GoMode.DIRECTORY : read.isSymbolicLink() ? GoMode.SYMLINK : 0;
        return new FileStatus(type | 0755, read.size(), nanos(read.lastModifiedTime()), 1, new Identity(0, 0), 0);
    }

    /// Whether an operation failed because the file is gone, or its parent is no directory any more.
    public static boolean isMissing(Path path, IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return true;
        }
        Path parent = path.getParent();
        return failure instanceof FileSystemException
                && !(failure instanceof AccessDeniedException)
                && parent != null
                && !Files.isDirectory(parent);
    }

    public boolean isDirectory() {
        return GoMode.isDirectory(mode);
    }

    public boolean isSymlink() {
        return GoMode.isSymlink(mode);
    }

    public boolean isDevice() {
        return (mode & GoMode.DEVICE) != 0;
    }

    public boolean isSocket() {
        return (mode & GoMode.SOCKET) != 0;
    }

    public boolean isRegular() {
        return GoMode.hasData(mode);
    }

    public long deviceMajor() {
        return (device >> 8) & 0xfff;
    }

    public long deviceMinor() {
        return (device & 0xff) | ((device >> 12) & 0xfff00);
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    private static long number(Map<String, Object> read, String name) {
        return ((Number) present(read, name)).longValue();
    }

    private static Object present(Map<String, Object> read, String name) {
        Object value = read.get(name);
        if (value == null) {
            throw new IllegalStateException("the file system gives no " + name);
        }
        return value;
    }
}
