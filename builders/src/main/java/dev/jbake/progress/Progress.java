package dev.jbake.progress;

import com.google.errorprone.annotations.MustBeClosed;
import dev.jbake.host.Host;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// The progress of a run: takes events from any thread, shows them from one.
public final class Progress implements AutoCloseable {
    private final OutputStream err;
    private final Host host;
    private final Board board;
    private final View view;
    private final ProgressPrinter printer;
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final StatusStream own;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Progress(OutputStream err, Host host, Board board, View view) {
        this.err = err;
        this.host = host;
        this.board = board;
        this.view = view;
        Instant now = host.clock().instant();
        Duration rate = rate(host);
        Display display =
                new Display(board, view, rate == null ? Display.QUIET : rate, rate == null ? Display.BUSY : rate, now);
        this.printer = new ProgressPrinter(board, display, host.clock());
        this.own = new StatusStream(printer, "", "", false);
        printer.start();
    }

    /// Begins to show progress.
    ///
    /// @param err where to
    /// @param view how
    static Progress start(OutputStream err, Host host, View view) {
        return new Progress(err, host, new Board(), view);
    }

    /// Whether another progress can go on with this one's lines.
    boolean goesOn() {
        return view.goesOn();
    }

    /// The one that goes on when this one has been closed.
    Progress next() {
        return new Progress(err, host, board, view);
    }

    /// The stream for the messages of one solve; close it when the solve has ended.
    ///
    /// @param target the target's name
    /// @param node the node it runs on: messages of one node share one clock
    /// @param prefixed true when several targets run: names then begin with the target
    @MustBeClosed
    public StatusStream stream(String target, String node, boolean prefixed) {
        return new StatusStream(printer, target, node, prefixed);
    }

    /// Runs something that is shown as a step of its own. An exception ends the step with its message as the error.
    public <T extends @Nullable Object, E extends Exception> T step(String name, ClientStep.Body<T, E> body) throws E {
        ClientStep step = begin(name);
        String error = "context canceled";
        try {
            T result = body.run(step);
            error = "";
            return result;
        } catch (Exception failure) {
            error = Thread.currentThread().isInterrupted() ? error : String.valueOf(failure.getMessage());
            throw failure;
        } finally {
            step.end(error);
        }
    }

    /// Begins a step of its own, which the caller ends.
    public ClientStep begin(String name) {
        return new ClientStep(
                own, host.clock(), "client:" + Long.toHexString(host.random().nextLong()), name);
    }

    /// Keeps a line, for instance `WARNING: ...`, until the display has closed: nothing else writes between its lines.
    public void note(String line) {
        notes.add(line);
    }

    /// The folded state; to be read after {@link #close}.
    public Board board() {
        return board;
    }

    /// Shows what is left, ends the printing thread, prints the notes. The second call prints nothing more.
    @Override
    public void close() {
        printer.close();
        if (closed.getAndSet(true)) {
            return;
        }
        PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
        notes.forEach(lines::println);
    }

    private static @Nullable Duration rate(Host host) {
        String text = host.variable("TTY_DISPLAY_RATE");
        try {
            return text == null ? null : Duration.ofMillis(Math.max(1, Long.parseLong(text)));
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
