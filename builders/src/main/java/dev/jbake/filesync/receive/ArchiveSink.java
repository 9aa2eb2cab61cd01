package dev.jbake.filesync.receive;

import dev.jbake.filesync.TransferException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/// Takes the one stream of bytes of a `tar`, `oci` or `docker` exporter.
public final class ArchiveSink implements ExportSink {

    /// What the bytes are written to.
    public interface Target {

        /// Begins the stream; called when the first bytes are there, at most once.
        ///
        /// @param metadata what the daemon says of the image, such as `containerimage.digest`
        OutputStream open(Map<String, String> metadata) throws IOException;

        /// The stream has ended early, or the build has failed. Then the output stream is not closed, unless that
        /// happened before; called at most once.
        void abort();

        /// The stream has been written and closed, and the build has succeeded.
        default void commit() throws IOException {}
    }

    private enum State {
        EMPTY,
        ARRIVING,
        COMPLETE,
        ABORTED
    }

    private final Target target;
    private State state = State.EMPTY;

    /// @param target where the bytes go
    public ArchiveSink(Target target) {
        this.target = target;
    }

    synchronized OutputStream open(Map<String, String> metadata) throws IOException {
        if (state == State.ABORTED) {
            throw new TransferException("the build was aborted");
        }
        if (state != State.EMPTY) {
            throw new TransferException("the daemon sent a second archive to one exporter");
        }
        state = State.ARRIVING;
        return target.open(metadata);
    }

    synchronized void complete() {
        if (state == State.ARRIVING) {
            state = State.COMPLETE;
        }
    }

    @Override
    public synchronized void commit() throws IOException {
        switch (state) {
            case EMPTY -> {}
            case COMPLETE -> target.commit();
            case ARRIVING, ABORTED -> throw new TransferException("the archive has not arrived as a whole");
        }
    }

    @Override
    public synchronized void abort() {
        if (state != State.ABORTED) {
            state = State.ABORTED;
            target.abort();
        }
    }
}
