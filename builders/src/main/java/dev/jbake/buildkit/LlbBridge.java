package dev.jbake.buildkit;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.fsutil.Stat;
import dev.jbake.buildkit.proto.gateway.EvaluateRequest;
import dev.jbake.buildkit.proto.gateway.FileRange;
import dev.jbake.buildkit.proto.gateway.LLBBridgeGrpc;
import dev.jbake.buildkit.proto.gateway.PingRequest;
import dev.jbake.buildkit.proto.gateway.PongResponse;
import dev.jbake.buildkit.proto.gateway.ReadFileRequest;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.buildkit.proto.gateway.ReturnRequest;
import dev.jbake.buildkit.proto.gateway.SolveRequest;
import dev.jbake.buildkit.proto.gateway.SolveResponse;
import dev.jbake.buildkit.proto.gateway.StatFileRequest;
import dev.jbake.buildkit.proto.rpc.Status;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.stub.MetadataUtils;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Drives one build. All calls block; an interrupt cancels them. More calls at once than the lane has room for beside
/// [BuildkitClient#BUILD_STREAMS] wait for each other.
public final class LlbBridge {
    /// The header that says which build a call is about.
    public static final Metadata.Key<String> BUILD =
            Metadata.Key.of("buildkit-controlapi-buildid", Metadata.ASCII_STRING_MARSHALLER);
    private static final long PING_SECONDS = 15;

    private final Channel channel;
    private final Semaphore room;

    LlbBridge(Lane lane, String ref) {
        Metadata headers = new Metadata();
        headers.put(BUILD, ref);
        channel = ClientInterceptors.intercept(lane.channel(), MetadataUtils.newAttachHeadersInterceptor(headers));
        room = new Semaphore(Math.max(1, lane.streams() - BuildkitClient.BUILD_STREAMS));
    }

    /// Waits until the daemon knows the build, and says what it can do.
    public PongResponse ping() throws DaemonException, InterruptedException {
        CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(PING_SECONDS, TimeUnit.SECONDS);
        return call(LLBBridgeGrpc.getPingMethod(), options, PingRequest.getDefaultInstance());
    }

    /// Has a frontend make a result. Errors in its sources show up here.
    public SolveResponse solve(SolveRequest request) throws DaemonException, InterruptedException {
        return call(LLBBridgeGrpc.getSolveMethod(), CallOptions.DEFAULT, request);
    }

    /// Makes a tree now, so that a failed fetch is not mistaken for a tree without files.
    ///
    /// @return the id of its ref
    public String make(Llb tree) throws DaemonException, InterruptedException {
        String ref = solve(SolveRequest.newBuilder()
                        .setDefinition(tree.definition())
                        .setAllowResultReturn(true)
                        .setAllowResultArrayRef(true)
                        .build())
                .getResult()
                .getRef()
                .getId();
        evaluate(ref);
        return ref;
    }

    /// Has a result executed.
    ///
    /// @param ref the id of a ref in the result of [#solve]
    public void evaluate(String ref) throws DaemonException, InterruptedException {
        call(
                LLBBridgeGrpc.getEvaluateMethod(),
                CallOptions.DEFAULT,
                EvaluateRequest.newBuilder().setRef(ref).build());
    }

    /// Ends the build with a result, which then goes to the exporters.
    public void finish(Result result) throws DaemonException, InterruptedException {
        finish(ReturnRequest.newBuilder().setResult(result).build());
    }

    /// Ends the build with an error; otherwise its Solve would never end.
    public void fail(Status error) throws DaemonException, InterruptedException {
        finish(ReturnRequest.newBuilder().setError(error).build());
    }

    /// A file of a result.
    ///
    /// @param ref the id of a ref in the result of [#solve]
    /// @param length how many bytes at most
    public ByteString readFile(String ref, String path, long length) throws DaemonException, InterruptedException {
        ReadFileRequest request = ReadFileRequest.newBuilder()
                .setRef(ref)
                .setFilePath(path)
                .setRange(FileRange.newBuilder().setLength(length))
                .build();
        return call(LLBBridgeGrpc.getReadFileMethod(), CallOptions.DEFAULT, request)
                .getData();
    }

    /// The metadata of a file of a result; links are not followed.
    ///
    /// @param ref the id of a ref in the result of [#solve]
    /// @throws DaemonException also where there is no such file
    public Stat statFile(String ref, String path) throws DaemonException, InterruptedException {
        StatFileRequest request =
                StatFileRequest.newBuilder().setRef(ref).setPath(path).build();
        return call(LLBBridgeGrpc.getStatFileMethod(), CallOptions.DEFAULT, request)
                .getStat();
    }

    private void finish(ReturnRequest request) throws DaemonException, InterruptedException {
        call(LLBBridgeGrpc.getReturnMethod(), CallOptions.DEFAULT, request);
    }

    private <Q, A> A call(MethodDescriptor<Q, A> method, CallOptions options, Q request)
            throws DaemonException, InterruptedException {
        room.acquire();
        try {
            return PendingCall.unary(channel, method, options, request).awaitOrCancel();
        } finally {
            room.release();
        }
    }
}
