package dev.jbake.buildkit.session;

import dev.jbake.buildkit.proto.health.HealthCheckRequest;
import dev.jbake.buildkit.proto.health.HealthCheckResponse;
import dev.jbake.buildkit.proto.health.HealthCheckResponse.ServingStatus;
import dev.jbake.buildkit.proto.health.HealthGrpc;
import io.grpc.stub.StreamObserver;

/// Answers the daemon's health checks. It asks every five seconds, and ends the session if there is no answer.
final class HealthService extends HealthGrpc.HealthImplBase {
    @Override
    public void check(HealthCheckRequest request, StreamObserver<HealthCheckResponse> response) {
        response.onNext(serving());
        response.onCompleted();
    }

    /// The state never changes, so one answer is all there is.
    @Override
    public void watch(HealthCheckRequest request, StreamObserver<HealthCheckResponse> response) {
        response.onNext(serving());
    }

    private static HealthCheckResponse serving() {
        return HealthCheckResponse.newBuilder().setStatus(ServingStatus.SERVING).build();
    }
}
