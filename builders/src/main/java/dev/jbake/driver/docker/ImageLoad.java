package dev.jbake.driver.docker;

import dev.jbake.driver.BytePipe;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Loads an image archive into an engine while it is written.
///
/// The request is sent at the first byte. Only {@link #close} reports whether the image arrived; {@link #abort}
/// leaves no image. Writers wait while the engine is slower than they are.
public final class ImageLoad extends OutputStream {

    private static final int BUFFER_BYTES = 1 << 20;

    private final Loader loader;
    private final BytePipe pipe = new BytePipe(BUFFER_BYTES);
    private final CompletableFuture<@Nullable Void> result = new CompletableFuture<>();
    private @Nullable Thread thread;

    /// Loads a whole archive, returning when the engine has it.
    @FunctionalInterface
    interface Loader {
        void load(InputStream archive) throws IOException;
    }

    ImageLoad(Loader loader) {
        this.loader = loader;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    /// @throws IOException if the engine refused the archive, or is gone
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        start();
        pipe.put(bytes, offset, length);
    }

    /// Ends the archive and waits for the engine's answer. Does nothing if nothing was written.
    ///
    /// @throws IOException if the image was not loaded
    @Override
    public void close() throws IOException {
        pipe.finish();
        if (!started()) {
            return;
        }
        try {
            result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure
                    ? failure
                    : new IOException(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            abort();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Aborts the load.
    public void abort() {
        IOException failure = new IOException("the load was aborted");
        pipe.fail(failure);
        pipe.refuse(failure);
    }

    private synchronized boolean started() {
        return thread != null;
    }

    private synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("docker-load").start(this::run);
        }
    }

    private void run() {
        try {
            loader.load(pipe);
            result.complete(null);
        } catch (IOException e) {
            pipe.refuse(e);
            result.completeExceptionally(e);
        } catch (RuntimeException e) {
            pipe.refuse(new IOException(e));
            result.completeExceptionally(e);
        }
    }
}
