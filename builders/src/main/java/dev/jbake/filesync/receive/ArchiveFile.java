package dev.jbake.filesync.receive;

import dev.jbake.filesync.TransferException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An archive that becomes a file: written next to it under another name, and moved when the build has succeeded.
///
/// A destination that exists and is no file, such as a pipe, is written to directly. One that is a symbolic link is
/// replaced where it leads to. The permissions of a file that is replaced are kept.
public final class ArchiveFile implements ArchiveSink.Target {

    private static final int ATTEMPTS = 100;

    private final Path destination;
    private @Nullable OutputStream out;
    private @Nullable Path staged;
    private @Nullable Path place;

    /// @param destination an absolute path
    public ArchiveFile(Path destination) {
        this.destination = destination;
    }

    @Override
    public synchronized OutputStream open(Map<String, String> metadata) throws IOException {
        try {
            Path real = Files.exists(destination) ? destination.toRealPath() : destination;
            if (Files.isDirectory(real)) {
                throw new TransferException("destination file " + destination + " is a directory");
            }
            if (Files.exists(real) && !Files.isRegularFile(real)) {
                return named(Files.newOutputStream(real, StandardOpenOption.WRITE));
            }
            place = real;
            return create(real);
        } catch (TransferException e) {
            throw e;
        } catch (IOException e) {
            throw TransferException.of("open", destination, e);
        }
    }

    private OutputStream create(Path real) throws IOException {
        Path name = real.getFileName();
        Path folder = real.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        for (int i = 0; ; i++) {
            Path path = real.resolveSibling("." + name + "." + i + ".part");
            try {
                OutputStream created =
                        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                staged = path;
                out = created;
                return named(created);
            } catch (FileAlreadyExistsException e) {
                if (i == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /// Failures name the file, so that they are not taken for the daemon's.
    private OutputStream named(OutputStream created) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    created.write(bytes, offset, length);
                } catch (IOException e) {
                    throw TransferException.of("write", destination, e);
                }
            }

            @Override
            public void close() throws IOException {
                created.close();
            }
        };
    }

    @Override
    public synchronized void commit() throws IOException {
        Path from = staged;
        Path to = place;
        if (from == null || to == null) {
            return;
        }
        try {
            if (Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)
                    && to.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(to);
                Files.setPosixFilePermissions(from, permissions);
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            staged = null;
        } catch (IOException e) {
            throw TransferException.of("rename", to, e);
        }
    }

    @Override
    public synchronized void abort() {
        Path from = staged;
        staged = null;
        OutputStream open = out;
        try {
            if (open != null) {
                open.close();
            }
            if (from != null) {
                Files.deleteIfExists(from);
            }
        } catch (IOException e) {
            // The failure that led here is the one worth reporting.
        }
    }
}
