package dev.jbake.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/// A registry on loopback, which ends with this JVM.
///
/// @param address `HOST:PORT`
record LocalRegistry(String address) {

    /// The one user of a locked registry, and the bcrypt of the password `hush-hush`.
    private static final String LOGIN = "jbake:$2y$05$abcdefghijklmnopqrstuu4uoW5CdSDmY8cLkib7pLDRBlvRVo8Pe\n";

    static LocalRegistry start() {
        return start(false);
    }

    /// A registry that wants a login: user `jbake`, password `hush-hush`.
    static LocalRegistry locked() {
        return start(true);
    }

    private static LocalRegistry start(boolean locked) {
        Path program = EngineScript.program("extras", "registry");
        try {
            Path folder = Files.createTempDirectory("jbake-registry");
            int port = freePort();
            Path settings = Files.writeString(folder.resolve("config.yml"), """
                    version: 0.1
                    log: {level: warn}
                    storage: {filesystem: {rootdirectory: %s}, delete: {enabled: true}}
                    http: {addr: "127.0.0.1:%d"}
                    %s
                    """.formatted(
                            folder.resolve("data"), port, locked ? login(folder) : ""));
            Path log = folder.resolve("log");
            Process process = new ProcessBuilder(program.toString(), "serve", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
            awaitListening(process, port, log);
            return new LocalRegistry("127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String login(Path folder) throws IOException {
        Path users = Files.writeString(folder.resolve("users"), LOGIN);
        return "auth: {htpasswd: {realm: test, path: %s}}".formatted(users);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static void awaitListening(Process process, int port, Path log) throws IOException {
        for (int tries = 0; tries < 200 && process.isAlive(); tries++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new NoEngineException("the registry did not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Process process, Path folder) {
        process.destroyForcibly();
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // what is left lies in the folder of temporary files
        }
    }
}
