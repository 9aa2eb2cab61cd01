package dev.jbake.cli;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.Dispatch;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.console.StandardOutput;
import dev.jbake.cli.console.TextStream;
import dev.jbake.host.Host;
import dev.jbake.host.ThisProcess;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Starts jbake: the command line, the machine and the streams of this process.
public final class Main {
    /// What a shell shows for a process that SIGPIPE has ended, as it ends the reference.
    private static final int BROKEN_PIPE = 141;

    private Main() {}

    /// Runs the command line and ends the process with its status.
    ///
    /// It ends at once: an orderly exit loads Java's logging for any other status than 0, and waits for idle threads.
    ///
    /// @param words the command line
    public static void main(String[] words) {
        Runtime.getRuntime().halt(run(words));
    }

    /// Runs the command line of this process, with its streams, and returns the exit status.
    static int run(String[] words) {
        List<String> line = ThisProcess.words(words);
        StandardOutput file = new StandardOutput();
        PrintStream out = new TextStream(file);
        Console console = new Console(out, new TextStream(new FileOutputStream(FileDescriptor.err)), true);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> bug(failure, line, console));
        int status;
        try {
            status = run(line, ThisProcess.host(), console);
        } catch (RuntimeException | Error e) {
            status = bug(e, line, console);
        }
        out.flush();
        status = afterOutput(status, file.failure(), console);
        console.err().flush();
        return status;
    }

    /// Runs a command line and returns its exit status.
    static int run(List<String> words, Host host, Console console) {
        try {
            return new Dispatch(new Commands(), host, console).run(words);
        } catch (InvalidPathException e) {
            // Only a NUL makes a path invalid. It can come from any string that names a file.
            console.error("open " + e.getInput() + ": invalid argument");
            return Command.FAILED;
        }
    }

    private static int afterOutput(int status, @Nullable IOException failure, Console console) {
        if (failure == null) {
            return status;
        }
        String reason = String.valueOf(failure.getMessage());
        if (reason.equals("Broken pipe")) {
            return BROKEN_PIPE;
        }
        console.error("write /dev/stdout: " + Character.toLowerCase(reason.charAt(0)) + reason.substring(1));
        return status == Command.OK ? Command.FAILED : status;
    }

    /// Reports what should not happen.
    private static int bug(Throwable failure, List<String> words, Console console) {
        boolean debug = words.contains("--debug") || words.contains("-D");
        console.error(sentence(failure, debug));
        if (debug) {
            failure.printStackTrace(console.err());
        }
        console.err().flush();
        return Command.FAILED;
    }

    private static String sentence(Throwable failure, boolean debug) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; JBAKE_JAVA_OPTS=-Xmx4g lets jbake use 4 GB";
        }
        if (areFilesExhausted()) {
            return "too many open files: jbake needs a higher limit of file descriptors (ulimit -n), at least 64";
        }
        return "this is a bug in jbake, please report it" + (debug ? ": " : " with the output of --debug: ") + failure;
    }

    /// Then classes cannot be loaded, which fails with all kinds of errors.
    private static boolean areFilesExhausted() {
        try (InputStream held = new FileInputStream("/dev/null")) {
            new FileInputStream("/dev/null").close();
            return held.available() < 0;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains("Too many open files");
        }
    }
}
