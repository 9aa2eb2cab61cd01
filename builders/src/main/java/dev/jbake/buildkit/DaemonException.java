package dev.jbake.buildkit;

import com.google.common.collect.ImmutableList;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.jbake.driver.watch.SilenceException;
import io.grpc.Metadata;
import io.grpc.Status;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A call that the daemon refused, or that was lost on the way.
public final class DaemonException extends Exception {
    private static final Metadata.Key<byte[]> DETAILS =
            Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

    /// What grpc-okhttp says when the daemon has closed the connection, or is gone.
    private static final String END_OF_STREAM = "End of stream or IOException";

    private final String message;
    private final Status.Code code;
    private final transient dev.jbake.buildkit.proto.rpc.Status status;
    private final transient ErrorDetails details;

    private DaemonException(
            Status.Code code,
            String message,
            dev.jbake.buildkit.proto.rpc.Status status,
            ErrorDetails details,
            @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
        this.code = code;
        this.status = status;
        this.details = details;
    }

    /// The failure that a status without details describes.
    public static DaemonException of(Status status) {
        return of(status, new Metadata());
    }

    static DaemonException of(Status status, Metadata trailers) {
        String message = message(status);
        dev.jbake.buildkit.proto.rpc.Status full = full(status, message, trailers.get(DETAILS));
        return new DaemonException(
                status.getCode(), message, full, ErrorDetails.of(full.getDetailsList()), status.getCause());
    }

    private static String message(Status status) {
        if (status.getDescription() != null) {
            return status.getDescription();
        }
        Throwable cause = status.getCause();
        return cause == null || cause.getMessage() == null ? status.getCode().name() : cause.getMessage();
    }

    private static dev.jbake.buildkit.proto.rpc.Status full(Status status, String message, byte @Nullable [] details) {
        if (details != null) {
            try {
                return dev.jbake.buildkit.proto.rpc.Status.parseFrom(details);
            } catch (InvalidProtocolBufferException ignored) {
                // Code and message are known from elsewhere.
            }
        }
        return dev.jbake.buildkit.proto.rpc.Status.newBuilder()
                .setCode(status.getCode().value())
                .setMessage(message)
                .build();
    }

    @Override
    public String getMessage() {
        return message;
    }

    /// The same failure with the stack of the calling thread, and this one as its cause.
    DaemonException here() {
        return new DaemonException(code, message, status, details, this);
    }

    /// The same failure in better words.
    public DaemonException saying(String message) {
        return new DaemonException(code, message, status, details, this);
    }

    /// What kind of failure it is; `UNAVAILABLE` when the daemon or the connection is gone, `CANCELLED` when the call
    /// was cancelled by us.
    public Status.Code code() {
        return code;
    }

    /// What to say if the daemon has gone silent, null for another failure.
    public @Nullable String silence() {
        for (Throwable each = this; each != null; each = each.getCause()) {
            if (each instanceof SilenceException silence) {
                return silence.withAddress();
            }
        }
        return null;
    }

    /// True when the connection ended under the call, which says nothing about the build.
    public boolean connectionLost() {
        Throwable root = this;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return code == Status.Code.UNAVAILABLE
                && (root instanceof IOException || END_OF_STREAM.equals(root.getMessage()));
    }

    /// Code, message and details as they came, for handing them on in a Return.
    public dev.jbake.buildkit.proto.rpc.Status status() {
        return status;
    }

    /// Where in the sources it happened, innermost last.
    public ImmutableList<ErrorSource> sources() {
        return details.sources();
    }

    /// The digest of the vertex that failed.
    public Optional<String> vertex() {
        return Optional.ofNullable(details.vertex());
    }

    /// The daemon's stacks, where it sends them: a line for each frame.
    public ImmutableList<String> stacks() {
        return details.stacks();
    }
}
