package dev.jbake.buildkit;

import com.google.common.collect.ImmutableList;
import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.content.ContentGrpc;
import dev.jbake.buildkit.proto.content.ReadContentRequest;
import dev.jbake.buildkit.proto.control.BuildHistoryEvent;
import dev.jbake.buildkit.proto.control.BuildHistoryRecord;
import dev.jbake.buildkit.proto.control.BuildHistoryRequest;
import dev.jbake.buildkit.proto.control.ControlGrpc;
import dev.jbake.buildkit.proto.control.DiskUsageRequest;
import dev.jbake.buildkit.proto.control.InfoRequest;
import dev.jbake.buildkit.proto.control.ListWorkersRequest;
import dev.jbake.buildkit.proto.control.PruneRequest;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.buildkit.proto.control.StatusRequest;
import dev.jbake.buildkit.proto.control.StatusResponse;
import dev.jbake.buildkit.proto.control.UsageRecord;
import dev.jbake.buildkit.proto.worker.BuildkitVersion;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.buildkit.transport.CallLog;
import dev.jbake.buildkit.transport.Transport;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import io.grpc.CallOptions;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A BuildKit daemon, seen from the client.
///
/// Calls that only ask for something take a lane themselves. Builds first take a [Lane], by [#lane]. Blocking calls
/// are meant for virtual threads; an interrupt cancels them.
public final class BuildkitClient implements AutoCloseable {
    /// The long calls of one build: Solve, Status and Session.
    public static final int BUILD_STREAMS = 3;

    private final Transport transport;
    private final Connections connections;

    private BuildkitClient(Transport transport, Dialer dialer) {
        this.transport = transport;
        this.connections = new Connections(transport, dialer);
    }

    /// A client that connects when the first call is made.
    ///
    /// @param patience for a daemon that does not answer
    public static BuildkitClient of(Dialer dialer, Patience patience) {
        return new BuildkitClient(Transport.create(patience), dialer);
    }

    /// The same, with a log of its calls.
    public static BuildkitClient of(Dialer dialer, Patience patience, CallLog log) {
        return new BuildkitClient(Transport.create(patience, log), dialer);
    }

    /// Room for calls that run at the same time: [#BUILD_STREAMS] for a build, and one more for each call that is made
    /// on its [LlbBridge] at once; 1 for a session alone.
    ///
    /// @throws DialException if a new connection was needed and could not be made
    public Lane lane(int streams) throws DialException, InterruptedException {
        return connections.lane(streams);
    }

    /// What the workers of the daemon can do.
    public ImmutableList<WorkerRecord> workers() throws DaemonException, DialException, InterruptedException {
        try (Lane lane = lane(1)) {
            return ImmutableList.copyOf(PendingCall.unary(
                            lane.channel(),
                            ControlGrpc.getListWorkersMethod(),
                            CallOptions.DEFAULT,
                            ListWorkersRequest.getDefaultInstance())
                    .awaitOrCancel()
                    .getRecordList());
        }
    }

    /// The version of the daemon; none if it is too old to report it.
    public Optional<BuildkitVersion> version() throws DaemonException, DialException, InterruptedException {
        try (Lane lane = lane(1)) {
            return Optional.of(PendingCall.unary(
                            lane.channel(),
                            ControlGrpc.getInfoMethod(),
                            CallOptions.DEFAULT,
                            InfoRequest.getDefaultInstance())
                    .awaitOrCancel()
                    .getBuildkitVersion());
        } catch (DaemonException e) {
            if (e.code() == Status.Code.UNIMPLEMENTED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// What is in the daemon's cache.
    ///
    /// @param filter a record must pass all of its conditions, which have commas between; empty for every record
    public ImmutableList<UsageRecord> diskUsage(String filter)
            throws DaemonException, DialException, InterruptedException {
        DiskUsageRequest request =
                DiskUsageRequest.newBuilder().addFilter(filter).build();
        try (Lane lane = lane(1)) {
            return ImmutableList.copyOf(
                    PendingCall.unary(lane.channel(), ControlGrpc.getDiskUsageMethod(), CallOptions.DEFAULT, request)
                            .awaitOrCancel()
                            .getRecordList());
        }
    }

    /// Removes what is in the daemon's cache, and returns when that is done.
    ///
    /// @param removed is told of each record, by one thread at a time
    public void prune(PruneRequest request, Consumer<UsageRecord> removed)
            throws DaemonException, DialException, InterruptedException {
        try (Lane lane = lane(1)) {
            PendingCall.stream(lane.channel(), ControlGrpc.getPruneMethod(), request, removed)
                    .awaitOrCancel();
        }
    }

    /// Starts a build. The answer comes at its end; a failed step is an exception of this call.
    public PendingCall<SolveResponse> solve(Lane lane, SolveRequest request) {
        return PendingCall.unary(lane.channel(), ControlGrpc.getSolveMethod(), CallOptions.DEFAULT, request);
    }

    /// Follows the progress of a build. The stream ends before its Solve does. The consumer is called by one thread at
    /// a time, and holds the stream up while it runs. Completes with the number of messages.
    public PendingCall<Long> status(Lane lane, String ref, Consumer<StatusResponse> consumer) {
        StatusRequest request = StatusRequest.newBuilder().setRef(ref).build();
        return PendingCall.stream(lane.channel(), ControlGrpc.getStatusMethod(), request, consumer);
    }

    /// Drives a build that was started by [#solve] with the same ref.
    public LlbBridge bridge(Lane lane, String ref) {
        return new LlbBridge(lane, ref);
    }

    /// The record of a build that has ended; none if the daemon keeps no history, or not of this build.
    public Optional<BuildHistoryRecord> history(String ref)
            throws DaemonException, DialException, InterruptedException {
        BuildHistoryRequest request =
                BuildHistoryRequest.newBuilder().setRef(ref).setEarlyExit(true).build();
        return listen(request).orElse(List.of()).stream()
                .filter(BuildHistoryEvent::hasRecord)
                .map(BuildHistoryEvent::getRecord)
                .filter(record -> record.getRef().equals(ref))
                .reduce((earlier, later) -> later);
    }

    private Optional<List<BuildHistoryEvent>> listen(BuildHistoryRequest request)
            throws DaemonException, DialException, InterruptedException {
        List<BuildHistoryEvent> events = new ArrayList<>();
        try (Lane lane = lane(1)) {
            PendingCall.stream(lane.channel(), ControlGrpc.getListenBuildHistoryMethod(), request, events::add)
                    .awaitOrCancel();
            return Optional.of(events);
        } catch (DaemonException e) {
            if (e.code() == Status.Code.UNIMPLEMENTED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// Whether the daemon keeps records of builds.
    public boolean keepsHistory() throws DaemonException, DialException, InterruptedException {
        BuildHistoryRequest request = BuildHistoryRequest.newBuilder()
                .setActiveOnly(true)
                .setRef("jbake-asks-for-the-history")
                .setEarlyExit(true)
                .build();
        return listen(request).isPresent();
    }

    /// A blob of the daemon's own store, such as an attestation that a history record names.
    ///
    /// @throws DaemonException also with the code `RESOURCE_EXHAUSTED` if it has more than `limit` bytes
    public ByteString content(String digest, long limit) throws DaemonException, DialException, InterruptedException {
        ReadContentRequest request =
                ReadContentRequest.newBuilder().setDigest(digest).build();
        ContentParts parts = new ContentParts(limit);
        try (Lane lane = lane(1)) {
            PendingCall.stream(lane.channel(), ContentGrpc.getReadMethod(), request, parts)
                    .awaitOrCancel();
        }
        if (parts.tooMuch()) {
            String message = digest + " has more than " + limit + " bytes";
            throw DaemonException.of(Status.RESOURCE_EXHAUSTED.withDescription(message));
        }
        return parts.bytes();
    }

    /// Ends all calls and returns when no thread is left in a socket.
    @Override
    public void close() {
        connections.close();
        transport.close();
    }

    /// Opens the sessions on which the daemon calls back.
    public Transport transport() {
        return transport;
    }
}
