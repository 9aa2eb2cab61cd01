package dev.jbake.filesync.receive;

import dev.jbake.failure.Reason;
import dev.jbake.filesync.PacketOutlet;
import dev.jbake.filesync.SerialWork;
import dev.jbake.filesync.TransferThreads;
import io.grpc.ServerCall;
import io.grpc.Status;
import java.io.IOException;

/// The receiving end of one transfer from the daemon. Its steps run one after the other, off the session's thread.
///
/// A step that throws stops the transfer, and no step runs after the transfer has ended.
abstract sealed class Receiver extends ServerCall.Listener<byte[]> permits ArchiveReceiver, DirectoryReceiver {

    /// One step of a transfer.
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private final ServerCall<byte[], byte[]> call;
    private final int ahead;
    private final SerialWork work;
    private final PacketOutlet<byte[]> outlet;
    private boolean ended;

    /// @param ahead how many messages are taken before the first of them has been written
    Receiver(ServerCall<byte[], byte[]> call, int ahead, TransferThreads threads) {
        this.call = call;
        this.ahead = ahead;
        this.work = new SerialWork(threads);
        this.outlet = new PacketOutlet<>(call);
    }

    final void start() {
        call.request(ahead);
    }

    final PacketOutlet<byte[]> outlet() {
        return outlet;
    }

    @Override
    public final void onMessage(byte[] message) {
        work(() -> {
            take(message);
            call.request(1);
        });
    }

    @Override
    public final void onHalfClose() {
        work(this::finish);
    }

    @Override
    public final void onCancel() {
        outlet.cancelled();
        work(() -> stop("cancelled"));
    }

    /// Takes the next message.
    abstract void take(byte[] message) throws IOException;

    /// The daemon sends nothing more.
    abstract void finish() throws IOException;

    /// Ends the transfer early, because a step failed or the daemon cancelled the call.
    abstract void stop(String reason);

    /// Drops what has arrived, before the call is closed.
    abstract void abort(String reason);

    final void work(Step step) {
        work.add(() -> {
            if (ended) {
                return;
            }
            try {
                step.run();
            } catch (IOException | RuntimeException e) {
                String message = e.getMessage();
                stop(message == null ? e.toString() : message);
            }
        });
    }

    final void succeed() {
        ended = true;
        outlet.close(Status.OK);
    }

    final void fail(String reason) {
        ended = true;
        abort(reason);
        // Compat: a full disk has a code, and an exit status, of its own (FullDiskIT.anExportNamesTheFile).
        outlet.close((Reason.isFullDisk(reason) ? Status.RESOURCE_EXHAUSTED : Status.UNKNOWN).withDescription(reason));
    }
}
