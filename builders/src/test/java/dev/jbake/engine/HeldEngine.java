package dev.jbake.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// An engine that lives while the script that started it can read from us.
final class HeldEngine implements AutoCloseable {

    private final Process holder;
    private final Path folder;
    private final String line;
    private final Thread atExit = new Thread(this::end);

    HeldEngine(Process holder, Path folder, String line) {
        this.holder = holder;
        this.folder = folder;
        this.line = line;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// `docker` or `buildkit`.
    String kind() {
        return line.substring(0, line.indexOf(' '));
    }

    String address() {
        return line.substring(line.indexOf(' ') + 1);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end();
    }

    private void end() {
        try {
            holder.getOutputStream().close();
            holder.waitFor(30, TimeUnit.SECONDS);
        } catch (IOException e) {
            holder.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
