package dev.jbake.cli;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.Dispatch;
import dev.jbake.cli.console.Console;
import dev.jbake.host.Host;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;

/// Starts jbake: the command line, the machine and the streams of this process.
public final class Main {
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
        if (out.checkError() && status == Command.OK) {
            status = Command.FAILED;
        }
        if (status != Command.OK) {
            System.exit(status);
        }
    }

    /// Runs a command line and returns its exit status.
    static int run(List<String> words, Host host, Console console) {
        return new Dispatch(new Commands(), host, console).run(words);
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
        return new PrintStream(new BufferedOutputStream(raw, 8192), false, StandardCharsets.UTF_8);
    }
}
