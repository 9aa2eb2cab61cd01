package dev.jbake.host;

import dev.jbake.source.Utf8;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// What this process was given, without a byte lost or added: on Linux, the JVM's own view of it depends on the locale
/// and on what the shell of the launcher made of the environment.
public final class ThisProcess {
    /// The property by which the launcher names the file that holds the environment.
    private static final String ENVIRONMENT = "jbake.environment";

    /// What that file has after each variable.
    private static final char SEPARATOR = 0x1E;

    /// What the JVM shows in place of bytes that are not UTF-8.
    private static final char REPLACEMENT = 0xFFFD;

    private ThisProcess() {}

    /// The machine as this process sees it.
    public static Host host() {
        return new Host(environment(), directory(), System.in, InstantSource.system(), new SplittableRandom());
    }

    /// The words of the command line.
    ///
    /// @param words what the JVM has made of them
    public static List<String> words(String[] words) {
        for (String word : words) {
            if (word.indexOf(REPLACEMENT) >= 0) {
                return wordsOfKernel(words);
            }
        }
        return List.of(words);
    }

    private static List<String> wordsOfKernel(String[] words) {
        try (InputStream in = new FileInputStream("/proc/self/cmdline")) {
            List<String> all = split(Utf8.decode(in.readAllBytes()), '\0');
            return all.subList(all.size() - words.length, all.size());
        } catch (IOException elsewhere) {
            return List.of(words);
        }
    }

    private static Map<String, String> environment() {
        String copy = System.getProperty(ENVIRONMENT);
        if (copy == null) {
            return System.getenv();
        }
        Map<String, String> environment = new HashMap<>();
        try (InputStream in = new FileInputStream(copy)) {
            for (String variable : split(Utf8.decode(in.readAllBytes()), SEPARATOR)) {
                int equals = variable.indexOf('=');
                if (equals > 0) {
                    environment.putIfAbsent(variable.substring(0, equals), variable.substring(equals + 1));
                }
            }
        } catch (IOException unreadable) {
            return System.getenv();
        }
        return environment;
    }

    private static Path directory() {
        Path directory = Path.of("").toAbsolutePath();
        if (directory.toString().indexOf(REPLACEMENT) >= 0) {
            try {
                return Files.readSymbolicLink(Path.of("/proc/self/cwd"));
            } catch (IOException elsewhere) {
                return directory;
            }
        }
        return directory;
    }

    /// What stands before each separator.
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        return parts;
    }
}
