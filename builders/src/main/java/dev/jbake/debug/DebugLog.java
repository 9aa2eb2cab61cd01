package dev.jbake.debug;

import com.google.re2j.Pattern;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.transport.CallLog;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Prints what `--debug` shows: how the builder was chosen, the gRPC calls, the stacks of failures.
///
/// It never gets headers, messages or values of secrets, and the credentials in URLs are replaced.
public final class DebugLog {
    private static final String PREFIX = "debug: ";

    private final @Nullable PrintStream err;

    private DebugLog(@Nullable PrintStream err) {
        this.err = err;
    }

    /// The log of a run.
    ///
    /// @param on false for one that prints nothing
    /// @param err where the lines go
    public static DebugLog of(boolean on, PrintStream err) {
        return new DebugLog(on ? err : null);
    }

    /// True when lines are printed.
    public boolean isOn() {
        return err != null;
    }

    /// Prints a line, which is only made if the log is on.
    public void line(Supplier<String> line) {
        if (err != null) {
            print(PREFIX + line.get() + "\n");
        }
    }

    /// Prints the stack of a failure, with those of its causes and of the daemon.
    public void failure(Throwable failure) {
        if (err == null) {
            return;
        }
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        DaemonException said = daemon(failure);
        if (said != null) {
            said.stacks().forEach(text::write);
        }
        print(PREFIX + text);
    }

    /// Prints the calls to a node, and those that the node makes.
    public CallLog calls(String node) {
        return (call, incoming, code, duration) -> line(() -> "grpc " + (incoming ? "from " : "to ") + node + ": "
                + call + " " + code + " " + duration.toMillis() + " ms");
    }

    /// The first failure of a chain that the daemon reported.
    private static @Nullable DaemonException daemon(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof DaemonException said) {
                return said;
            }
        }
        return null;
    }

    private void print(String text) {
        PrintStream stream = err;
        if (stream != null) {
            stream.print(Pattern.compile("://[^/@\\s]+@").matcher(text).replaceAll("://xxxxx@"));
            stream.flush();
        }
    }
}
