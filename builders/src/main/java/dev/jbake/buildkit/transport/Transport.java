package dev.jbake.buildkit.transport;

import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.util.List;

/// Speaks gRPC over byte streams. Messages and metadata may have up to 16 MiB each, as BuildKit has it.
public interface Transport extends AutoCloseable {

    /// The most that a message, or all the metadata of a call, may have in bytes.
    int LIMIT = 16 << 20;

    /// The transport that we use.
    ///
    /// @param patience for peers that do not answer
    static Transport create(Patience patience) {
        return new OkHttpTransport(patience);
    }

    /// The same, with a log of its calls.
    static Transport create(Patience patience, CallLog log) {
        return new LoggedTransport(create(patience), log);
    }

    /// Loads what connections and sessions need, which takes longer than making one: for a thread that has nothing
    /// else to do meanwhile.
    static void prepare() {
        OkHttpTransport.prepare();
    }

    /// Makes a connection and waits until the peer has announced itself. May be called on any thread; the work is done
    /// on a platform thread.
    ///
    /// @throws DialException if there is no peer, or none that speaks gRPC
    /// @throws InterruptedException if the caller was interrupted while it waited
    Connection connect(Dialer dialer) throws DialException, InterruptedException;

    /// Serves calls that come in on a stream, until the stream or the returned serving is closed. Health checks have a
    /// thread of their own; all other calls run on virtual threads, so they must not read from sockets themselves.
    ///
    /// @throws IOException if the stream is broken
    Serving serve(ByteStream stream, List<ServerServiceDefinition> services) throws IOException;

    /// Waits until the threads of all closed connections are gone; none is left in native code then.
    @Override
    void close();

    /// A stream that is being served.
    interface Serving extends AutoCloseable {

        /// Ends all calls.
        @Override
        void close();
    }
}
