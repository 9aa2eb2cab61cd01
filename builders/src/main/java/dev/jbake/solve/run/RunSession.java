package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.session.Session;
import dev.jbake.driver.DialException;
import dev.jbake.solve.BuildFailedException;
import io.grpc.ServerServiceDefinition;
import java.util.List;

/// A session of a run, which can be opened again after its connection was lost: builds name it by its identifier.
final class RunSession implements AutoCloseable {
    private final BuildkitClient client;
    private final int streams;
    private final String id;
    private final String sharedKey;
    private final List<ServerServiceDefinition> services;
    private Lane lane;
    private Session session;

    /// Opens it.
    ///
    /// @param streams how many streams of one connection it needs, with the calls of its build
    /// @param sharedKey see [Session#open]
    /// @param services what the daemon may call
    /// @throws BuildFailedException if the daemon cannot be reached
    RunSession(BuildkitClient client, int streams, String id, String sharedKey, List<ServerServiceDefinition> services)
            throws BuildFailedException, InterruptedException {
        this.client = client;
        this.streams = streams;
        this.id = id;
        this.sharedKey = sharedKey;
        this.services = services;
        this.lane = lane(client, streams);
        this.session = Session.open(client, lane, id, sharedKey, services);
    }

    /// For the calls of its build.
    synchronized Lane lane() {
        return lane;
    }

    /// True if the daemon can no longer call it.
    synchronized boolean isLost() {
        return session.hasEnded();
    }

    /// Opens it again, under the same identifier, if it is lost.
    ///
    /// @throws BuildFailedException if the daemon cannot be reached
    synchronized void revive() throws BuildFailedException, InterruptedException {
        if (isLost()) {
            close();
            lane = lane(client, streams);
            session = Session.open(client, lane, id, sharedKey, services);
        }
    }

    /// Waits until the daemon knows it, or it has ended.
    void awaitOpen() throws InterruptedException {
        Session current;
        synchronized (this) {
            current = session;
        }
        current.awaitOpen();
    }

    private static Lane lane(BuildkitClient client, int streams) throws BuildFailedException, InterruptedException {
        try {
            return client.lane(streams);
        } catch (DialException e) {
            throw new BuildFailedException(e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        session.close();
        lane.close();
    }
}
