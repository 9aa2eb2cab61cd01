package dev.jbake.buildkit.auth;

import dev.jbake.builder.DockerConfig;
import dev.jbake.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// A user's home with docker's configuration, credential helpers and a clock of its own.
final class Home {

    final Map<String, String> environment = new HashMap<>();
    private final Path directory;
    private Instant now = Instant.parse("2026-11-20T22:00:00Z");

    Home(Path directory) {
        this.directory = directory;
        environment.putAll(Map.of("HOME", directory.toString(), "PATH", directory + "/bin:/usr/bin:/bin"));
    }

    Host host() {
        return new Host(environment, directory, InputStream.nullInputStream(), () -> now, new Random(1));
    }

    DockerConfig config() {
        return DockerConfig.read(host());
    }

    Credentials credentials() {
        return Credentials.of(host(), config(), directory.resolve(".docker/buildx"));
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    /// A credential helper that writes what it was asked to `asked` and then runs a script.
    void helper(String name, String script) throws IOException {
        Path file = write(
                "bin/docker-credential-" + name,
                "#!/bin/sh\nhost=$(cat)\necho \"$1 $host\" >>" + directory.resolve("asked") + "\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    String asked() throws IOException {
        Path file = directory.resolve("asked");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    static String basic(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
