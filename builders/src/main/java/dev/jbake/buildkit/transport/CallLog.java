package dev.jbake.buildkit.transport;

import io.grpc.Status;
import java.time.Duration;

/// Receives each gRPC call when it has ended, without its contents.
@FunctionalInterface
public interface CallLog {

    /// A call has ended.
    ///
    /// @param method `moby.buildkit.v1.Control/Solve`
    /// @param incoming true when the daemon made it
    /// @param code how it ended
    void ended(String method, boolean incoming, Status.Code code, Duration duration);
}
