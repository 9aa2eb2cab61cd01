package dev.jbake.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A Docker daemon that one test has for itself, to kill it and to start it again.
public final class PrivateEngine implements AutoCloseable {

    private final HeldEngine engine;

    PrivateEngine(HeldEngine engine) {
        this.engine = engine;
    }

    /// The address of the daemon, in the form of `DOCKER_HOST`; it stays the same when the daemon is started again.
    public String docker() {
        return engine.address();
    }

    /// Ends the daemon at once, as SIGKILL does, and waits until it is gone.
    public void kill() {
        ProcessHandle daemon = daemon();
        daemon.destroyForcibly();
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (daemon.isAlive() && !isZombie(daemon) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /// Stops the daemon in its tracks, as SIGSTOP does: its sockets stay open, and it says nothing more.
    public void freeze() {
        signal("STOP");
    }

    /// Lets a frozen daemon go on.
    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-s", name, Long.toString(daemon().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts the daemon again, on the data that it had.
    public void start() {
        EngineScript.startAgain(engine.folder());
    }

    /// The daemon's log, for what a test cannot see from outside.
    public Path log() {
        return engine.folder().resolve("log");
    }

    @Override
    public void close() {
        engine.close();
    }

    private ProcessHandle daemon() {
        try {
            String pid = Files.readString(engine.folder().resolve("pid")).strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The daemon is not our child, and where process 1 does not wait for its orphans a dead one stays in the table.
    private static boolean isZombie(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/stat")).contains(") Z ");
        } catch (IOException e) {
            return true;
        }
    }
}
