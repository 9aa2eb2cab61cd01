package dev.jbake.filesync.receive;

import dev.jbake.filesync.FileEntry;
import dev.jbake.filesync.GoMode;
import dev.jbake.filesync.TransferException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;

/// Creates named pipes and devices with the system's `mkfifo` and `mknod`, since Java has no call for them. It has none
/// either that sets the time of a file without opening it, and whoever opens a pipe waits.
///
/// A child process takes 45 ms for the first file and 6 for each more. Calling the C library through
/// `java.lang.foreign` took 160 ms for the first and nearly nothing for more, and needs to know how each system numbers
/// devices. Exported trees rarely have more than a handful.
final class SpecialFile {

    private static final String THEN_TIME = " && { touch -h -d \"$TIME\" \"$FILE\" 2>/dev/null || :; }";

    private SpecialFile() {}

    /// Creates the file of an entry with its time, if the system's `touch` can set that. Its mode is whatever the
    /// system
    /// gives it.
    ///
    /// @param path where it is to be; nothing is there
    /// @param work a path on the same file system where it is made first, since no child can be told every name
    /// @throws TransferException for a device if this process may not create devices
    static void create(Path path, Path work, FileEntry entry, Instant time) throws IOException {
        boolean pipe = GoMode.isPipe(entry.mode());
        String make = pipe ? "mkfifo \"$FILE\"" : "mknod \"$FILE\" " + device(entry);
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", make + THEN_TIME).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("FILE", work.toString());
        builder.environment().put("TIME", time.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new TransferException("cannot create the " + (pipe ? "named pipe" : "device") + " \"" + entry.path()
                    + "\" in an exported directory: " + reason(said)
                    + "; exclude it, or export with type=tar, which needs no privileges");
        }
        Files.move(work, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String device(FileEntry entry) {
        String type = GoMode.isCharacterDevice(entry.mode()) ? "c" : "b";
        return type + " " + Long.toUnsignedString(entry.major()) + " " + Long.toUnsignedString(entry.minor());
    }

    /// `operation not permitted` of `mknod: /a/b: Operation not permitted`.
    private static String reason(String said) {
        String line = said.strip();
        return line.substring(line.lastIndexOf(": ") + 1).strip().toLowerCase(Locale.ROOT);
    }
}
