package dev.jbake.host;

import dev.jbake.source.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Starts programs as the user would: with the user's environment, in the working directory.
public final class Program {
    private Program() {}

    /// A program to be started.
    ///
    /// @param command its name and its arguments
    public static ProcessBuilder of(Host host, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(host.environment().keySet());
        host.environment().forEach((name, value) -> {
            // Java cannot hand over bytes that are not UTF-8, but keeps those that it was given itself.
            if (!shown(value).equals(environment.get(name))) {
                environment.put(name, value);
            }
        });
        if (!isHere(host.directory())) {
            builder.directory(host.directory().toFile());
        }
        return builder;
    }

    /// The value as the JVM shows it.
    private static String shown(String value) {
        return new String(Utf8.encode(value), StandardCharsets.UTF_8);
    }

    private static boolean isHere(Path directory) {
        try {
            return Files.isSameFile(directory, Path.of("."));
        } catch (IOException gone) {
            return true;
        }
    }
}
