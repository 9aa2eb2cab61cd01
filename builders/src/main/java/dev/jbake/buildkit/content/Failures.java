package dev.jbake.buildkit.content;

import io.grpc.Status;
import io.grpc.StatusException;

/// Turns failures into the status of a call.
final class Failures {

    private Failures() {}

    static Status status(Exception failure) {
        if (failure instanceof StatusException known) {
            return known.getStatus();
        }
        String message = failure.getMessage();
        return Status.UNKNOWN.withDescription(message == null ? failure.toString() : message);
    }
}
