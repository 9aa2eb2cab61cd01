package dev.jbake.buildkit.auth;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import dev.jbake.builder.AuthEntry;
import dev.jbake.builder.Fields;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.driver.Patience;
import dev.jbake.host.Host;
import dev.jbake.host.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A `docker-credential-...` program.
///
/// @param host for the program's environment and the way to it
/// @param name without the prefix: `pass`, `ecr-login`
/// @param limit how long it may take
record CredentialHelper(Host host, String name, Duration limit) {
    /// Long, because it may ask the user.
    static final Duration LIMIT = Duration.ofMinutes(2);

    private static final String PREFIX = "docker-credential-";
    private static final String NOT_FOUND = "credentials not found in native keychain";
    private static final String TOKEN_USER = "<token>";
    private static final int LONGEST_COMPLAINT = 300;

    /// True where such a program can be found.
    boolean exists() {
        return find(host, PREFIX + name) != null;
    }

    /// What the program has for a registry; {@link AuthEntry#NONE} where it has nothing.
    ///
    /// @param registry docker's key for the registry
    /// @throws AuthException if the program is missing, fails, or gives an answer of no known form
    AuthEntry get(String registry) throws AuthException {
        Path program = find(host, PREFIX + name);
        if (program == null) {
            throw failed("exec: \"" + PREFIX + name + "\": executable file not found in $PATH", "");
        }
        try {
            Process process = start(program);
            FutureTask<String> talk = new FutureTask<>(() -> talk(process, registry));
            Thread.ofPlatform().daemon().name("credentials").start(talk);
            try {
                String output = talk.get(limit.toMillis(), TimeUnit.MILLISECONDS);
                return answer(process.waitFor(), output);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroy();
            }
        } catch (TimeoutException e) {
            throw new AuthException(PREFIX + name + " gave no answer in " + Patience.inWords(limit));
        } catch (IOException e) {
            throw failed(String.valueOf(e.getMessage()), "");
        } catch (ExecutionException e) {
            throw failed(String.valueOf(Throwables.getRootCause(e).getMessage()), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted", "");
        }
    }

    private static String talk(Process process, String registry) throws IOException {
        try (var input = process.getOutputStream()) {
            input.write(registry.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A program that does not read its input may still answer.
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Process start(Path program) throws IOException {
        return Program.of(host, List.of(program.toString(), "get"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private AuthEntry answer(int status, String output) throws AuthException {
        if (status != 0) {
            if (output.strip().equals(NOT_FOUND)) {
                return AuthEntry.NONE;
            }
            throw failed("exit status " + status, output.strip());
        }
        try {
            Fields fields = Fields.parse(output, "the answer of " + PREFIX + name);
            String user = fields.text("Username");
            String secret = fields.text("Secret");
            return user.equals(TOKEN_USER) ? new AuthEntry("", "", secret, "") : new AuthEntry(user, secret, "", "");
        } catch (UnusableBuilderException e) {
            throw new AuthException(PREFIX + name + " does not answer in JSON as it should");
        }
    }

    /// The output of a failing program is its error message, unless it looks like an answer, which might hold a secret.
    private static AuthException failed(String error, String output) {
        boolean harmless = output.length() <= LONGEST_COMPLAINT && !output.contains("{");
        return new AuthException(
                "error getting credentials - err: " + error + ", out: `" + (harmless ? output : "...") + "`");
    }

    /// A program by the `PATH` of the run's environment.
    static @Nullable Path find(Host host, String program) {
        String path = host.variable("PATH");
        for (String directory : Splitter.on(':').omitEmptyStrings().split(path == null ? "" : path)) {
            Path file = host.resolve(directory).resolve(program);
            if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                return file;
            }
        }
        return null;
    }
}
