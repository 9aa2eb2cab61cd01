package dev.jbake.cli;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.Commands;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.host.Host;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;

/// Starts the command that the first word names.
public final class Main {
    /// Everything went well.
    public static final int OK = 0;
    /// The user's mistake, or the world's failure; it has been said on standard error.
    public static final int FAILED = 1;

    private Main() {}

    /// Runs the command line and ends the process with its status.
    ///
    /// @param words the command line
    public static void main(String[] words) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = run(List.of(words), systemHost(), new Console(out, err, true));
        out.flush();
        err.flush();
        if (out.checkError() && status == OK) {
            status = FAILED;
        }
        if (status != OK) {
            System.exit(status);
        }
    }

    /// Runs a command line and returns its exit status.
    public static int run(List<String> words, Host host, Console console) {
        String name = words.isEmpty() ? "help" : words.getFirst();
        Command command = Commands.find(name);
        if (command == null) {
            console.error("unknown command: " + name + Suggestions.didYouMean(name, Commands.names()));
            return FAILED;
        }
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        try {
            return command.run(rest, host, console);
        } catch (UsageException e) {
            console.error(String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    private static Host systemHost() {
        return new Host(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                System.in,
                InstantSource.system(),
                new SplittableRandom());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        OutputStream raw = new FileOutputStream(descriptor);
        return new PrintStream(new java.io.BufferedOutputStream(raw, 8192), false, StandardCharsets.UTF_8);
    }
}
