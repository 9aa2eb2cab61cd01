package dev.jbake.git;

import com.google.common.base.Splitter;
import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The program `git`, run in one folder with the few variables that the reference lets it see (BuildKit, util/gitutil).
final class GitProgram {
    /// The rest could change what git says; the reference also passes proxies, which matter to nothing that is asked
    /// here.
    private static final List<String> VARIABLES =
            List.of("PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "SUDO_UID");

    private final Path program;
    private final Path directory;
    private final Host host;

    private GitProgram(Path program, Path directory, Host host) {
        this.program = program;
        this.directory = directory;
        this.host = host;
    }

    /// Git for a folder, null if it is not installed.
    static @Nullable GitProgram in(Path directory, Host host) {
        String path = host.variable("PATH");
        for (String folder : Splitter.on(':').omitEmptyStrings().split(path == null ? "" : path)) {
            Path file = host.resolve(folder).resolve("git");
            if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                return new GitProgram(file, directory, host);
            }
        }
        return null;
    }

    /// What git answers.
    ///
    /// @param succeeded whether it ended well
    /// @param output what it wrote
    record Answer(boolean succeeded, String output) {
        /// The first line.
        // Compat: the reference takes quotes out of what git says (GitStatesTest.quotesAreLost).
        String line() {
            int end = output.indexOf('\n');
            return (end < 0 ? output : output.substring(0, end)).replace("'", "");
        }
    }

    /// Asks git; complaints are dropped.
    Answer ask(String... words) throws InterruptedException {
        return run(command(words).redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    /// What git complains of, among its output.
    String complaint(String... words) throws InterruptedException {
        return run(command(words).redirectErrorStream(true)).output();
    }

    private ProcessBuilder command(String... words) {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "-c", "protocol.file.allow=user", "-c", "log.showSignature=false"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        for (String name : VARIABLES) {
            String value = host.variable(name);
            if (value != null) {
                environment.put(name, value);
            }
        }
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("LC_ALL", "C");
        return builder;
    }

    private static Answer run(ProcessBuilder builder) throws InterruptedException {
        try {
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(process.waitFor() == 0, output);
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            return new Answer(false, String.valueOf(e.getMessage()));
        }
    }
}
