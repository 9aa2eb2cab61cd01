package dev.jbake.progress;

import java.time.Instant;

/// Takes the messages of one solve to the board: those of one target on one node.
///
/// Any thread may use it. It waits while the terminal is slower than the build.
public final class StatusStream implements AutoCloseable {
    private final ProgressPrinter printer;
    private final String target;
    private final String node;
    private final boolean prefixed;

    StatusStream(ProgressPrinter printer, String target, String node, boolean prefixed) {
        this.printer = printer;
        this.target = target;
        this.node = node;
        this.prefixed = prefixed;
    }

    /// Takes over one message, with the server's times and names; after {@link Progress#close} it is dropped.
    public void accept(StatusEvent event) {
        printer.put(new ProgressPrinter.Message(this, event));
    }

    /// Notes that no more messages come: other streams may now bring the logs of vertices that this one had.
    @Override
    public void close() {
        printer.put(new ProgressPrinter.Message(this, null));
    }

    String target() {
        return target;
    }

    /// The message as it is shown.
    StatusEvent shown(StatusEvent event, Clocks clocks, Instant now) {
        StatusEvent shifted = node.isEmpty() ? event : clocks.local(node, event, now);
        return prefixed ? Names.prefix(target, shifted) : shifted;
    }
}
