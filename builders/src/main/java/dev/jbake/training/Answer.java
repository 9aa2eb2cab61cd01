package dev.jbake.training;

import dev.jbake.buildkit.proto.llb.Platform;
import dev.jbake.buildkit.proto.worker.BuildkitVersion;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.reference.Reference;
import io.grpc.stub.StreamObserver;

/// What several services of the daemon answer.
final class Answer {
    private Answer() {}

    /// Ends a call with one answer.
    static <T> void of(StreamObserver<T> client, T answer) {
        client.onNext(answer);
        client.onCompleted();
    }

    /// The worker of an engine that keeps its images in containerd.
    static WorkerRecord worker() {
        return WorkerRecord.newBuilder()
                .setId("1")
                .putLabels("org.mobyproject.buildkit.worker.snapshotter", "overlayfs")
                .putLabels("org.mobyproject.buildkit.worker.moby.host-gateway-ip", "172.17.0.1")
                .addPlatforms(Platform.newBuilder().setOs("linux").setArchitecture("amd64"))
                .setBuildkitVersion(version())
                .build();
    }

    /// The version of BuildKit that jbake follows.
    static BuildkitVersion version() {
        return BuildkitVersion.newBuilder()
                .setPackage("github.com/moby/buildkit")
                .setVersion(Reference.BUILDKIT)
                .build();
    }
}
