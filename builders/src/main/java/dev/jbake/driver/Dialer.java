package dev.jbake.driver;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A way to a daemon, from which any number of connections can be made.
public interface Dialer {

    /// The address as the user knows it, for messages: `unix:///run/buildkit/buildkitd.sock`.
    String address();

    /// The host name that requests carry: `localhost` where the way leads through a socket file or a process.
    String authority();

    /// Makes a new connection.
    ///
    /// @param attempt gets what is opened on the way, before it is waited for
    /// @throws DialException if the daemon can't be reached
    ByteStream dial(Attempt attempt) throws DialException;

    /// Makes a new connection, however long that takes.
    ///
    /// @throws DialException if the daemon can't be reached
    default ByteStream dial() throws DialException {
        return dial(new Attempt());
    }

    /// Makes a new connection in a thread of its own, and waits for it.
    ///
    /// @throws DialException if the daemon can't be reached, or does not answer in time
    /// @throws InterruptedException if the caller was interrupted
    default ByteStream dial(Patience patience) throws DialException, InterruptedException {
        Attempt attempt = new Attempt();
        FutureTask<ByteStream> dialing = new FutureTask<>(() -> dial(attempt));
        Thread.ofPlatform().daemon().name("dial").start(dialing);
        try {
            return patience.await(dialing, address(), attempt);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DialException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
