package dev.jbake.filesync;

/// The bits of Go's `FileMode`, which the protocol uses in place of those of `stat(2)`.
public final class GoMode {

    static final int DIRECTORY = 0x8000_0000;
    static final int SYMLINK = 0x0800_0000;
    static final int DEVICE = 0x0400_0000;
    static final int FIFO = 0x0200_0000;
    public static final int SOCKET = 0x0100_0000;
    static final int SETUID = 0x0080_0000;
    static final int SETGID = 0x0040_0000;
    static final int CHARACTER = 0x0020_0000;
    static final int STICKY = 0x0010_0000;
    static final int IRREGULAR = 0x0008_0000;
    static final int PERMISSIONS = 0777;

    private static final int TYPE = DIRECTORY | SYMLINK | DEVICE | FIFO | SOCKET | CHARACTER | IRREGULAR;

    private GoMode() {}

    static boolean isDirectory(int mode) {
        return (mode & DIRECTORY) != 0;
    }

    static boolean isSymlink(int mode) {
        return (mode & SYMLINK) != 0;
    }

    /// Whether this is a named pipe.
    public static boolean isPipe(int mode) {
        return (mode & FIFO) != 0;
    }

    /// Whether this is a device that is read by the byte; other devices are read by the block.
    public static boolean isCharacterDevice(int mode) {
        return (mode & CHARACTER) != 0;
    }

    /// Whether the receiver may ask for the bytes of such an entry.
    public static boolean hasData(int mode) {
        return (mode & TYPE) == 0;
    }

    /// @param mode `st_mode`
    static int fromUnix(int mode) {
        int go = mode & PERMISSIONS;
        go |= switch (mode & 0170000) {
            case 0040000 -> DIRECTORY;
            case 0120000 -> SYMLINK;
            case 0060000 -> DEVICE;
            case 0020000 -> DEVICE | CHARACTER;
            case 0010000 -> FIFO;
            case 0140000 -> SOCKET;
            default -> 0;
        };
        go |= (mode & 04000) != 0 ? SETUID : 0;
        go |= (mode & 02000) != 0 ? SETGID : 0;
        go |= (mode & 01000) != 0 ? STICKY : 0;
        return go;
    }

    /// What `chmod(2)` takes: permissions, setuid, setgid, sticky.
    public static int toUnixPermissions(int mode) {
        int unix = mode & PERMISSIONS;
        unix |= (mode & SETUID) != 0 ? 04000 : 0;
        unix |= (mode & SETGID) != 0 ? 02000 : 0;
        unix |= (mode & STICKY) != 0 ? 01000 : 0;
        return unix;
    }
}
