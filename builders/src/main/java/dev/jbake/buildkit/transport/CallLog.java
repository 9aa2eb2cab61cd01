package dev.jbake.buildkit.transport;

import io.grpc.Status;
import java.time.Duration;

/// Hears of gRPC calls when they have ended. It never gets what a call says.
@FunctionalInterface
public interface CallLog {

    /// A call has ended.
    ///
    /// @param method `moby.buildkit.v1.Control/Solve`
    /// @param incoming true when the daemon made it
    /// @param code how it ended
    void ended(String method, boolean incoming, Status.Code code, Duration duration);
}
