package dev.jbake.filesync;

import java.util.Map;

/// What a transfer says of one directory entry, which always belongs to user and group 0.
///
/// @param path relative to the root of the transfer, slash-separated
/// @param mode with the bits of Go's `FileMode`
/// @param size bytes of a file, length of a symbolic link's text, 0 for directories
/// @param modified nanoseconds since 1970
/// @param link the text of a symbolic link, or the earlier path that this one is a hard link to, or empty
/// @param major of a device
/// @param minor of a device
/// @param xattrs extended attributes by their full names
public record FileEntry(
        String path,
        int mode,
        long size,
        long modified,
        String link,
        long major,
        long minor,
        Map<String, byte[]> xattrs) {

    /// Whether this is a directory.
    public boolean isDirectory() {
        return GoMode.isDirectory(mode);
    }

    /// Whether this is a symbolic link.
    public boolean isSymlink() {
        return GoMode.isSymlink(mode);
    }

    /// Whether this is a second name of a file that an earlier entry described.
    public boolean isHardLink() {
        return !isSymlink() && !link.isEmpty();
    }
}
