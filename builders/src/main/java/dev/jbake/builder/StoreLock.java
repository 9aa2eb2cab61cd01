package dev.jbake.builder;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The lock that buildx takes before it reads or changes its store: `flock` on a file. Java's own file locks are of
/// another kind, which buildx does not see, so the C function is called.
final class StoreLock implements AutoCloseable {
    private static final int EXCLUSIVE_OR_FAIL = 2 | 4;
    private static final long PAUSE_MILLIS = 10;

    private final MethodHandle close;
    private final int file;

    private StoreLock(MethodHandle close, int file) {
        this.close = close;
        this.file = file;
    }

    /// Waits for the lock.
    ///
    /// @param path the file, which must exist
    /// @param limit how long to wait at most
    /// @throws IOException if the file cannot be opened, or another process holds the lock all the time
    static StoreLock take(Path path, Duration limit) throws IOException, InterruptedException {
        MethodHandle flock = function("flock", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        StoreLock lock = new StoreLock(function("close", ValueLayout.JAVA_INT), open(path));
        try {
            long end = System.nanoTime() + limit.toNanos();
            while (call(flock, lock.file, EXCLUSIVE_OR_FAIL) != 0) {
                if (System.nanoTime() > end) {
                    throw new IOException(path + " has been locked by another process for "
                            + Math.max(1, limit.toSeconds()) + " seconds");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return lock;
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /// Releases the lock.
    @Override
    public void close() {
        int status = call(close, file);
        assert status == 0;
    }

    private static int open(Path path) throws IOException {
        if (!Files.isReadable(path)) {
            throw new IOException("open " + path + ": permission denied");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(path.toString());
            int file = call(function("open", ValueLayout.ADDRESS, ValueLayout.JAVA_INT), name, 0);
            if (file < 0) {
                throw new IOException("open " + path + ": failed");
            }
            return file;
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, ValueLayout... parameters) {
        SymbolLookup library = Linker.nativeLinker().defaultLookup();
        return Linker.nativeLinker()
                .downcallHandle(
                        library.find(name).orElseThrow(), FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters));
    }

    private static int call(MethodHandle function, Object... arguments) {
        try {
            return (int) function.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a C function throws nothing", e);
        }
    }
}
