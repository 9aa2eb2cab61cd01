package dev.jbake.buildkit;

import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.engine.TestEngine;
import dev.jbake.filesync.TransferThreads;
import dev.jbake.filesync.send.FileSyncService;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Runs the steps of a Dockerfile in an image that holds busybox and nothing else.
public final class StepBuild {

    private StepBuild() {}

    /// Returns when all steps have succeeded; none comes from the cache.
    ///
    /// @param attachables what the steps may use
    /// @param steps lines of a Dockerfile; the program is `/busybox`
    /// @throws DaemonException if one failed
    public static void run(EngineKind engine, List<ServerServiceDefinition> attachables, String steps)
            throws Exception {
        Path folder = Files.createTempDirectory("steps");
        try (BuildkitClient client = engine.client();
                TransferThreads threads = new TransferThreads()) {
            Files.copy(TestEngine.busybox(), folder.resolve("busybox"));
            Files.writeString(
                    folder.resolve("Dockerfile"),
                    "FROM scratch\nCOPY busybox /\nENV RUN=" + BuildIds.next(new Random()) + "\n" + steps);
            List<ServerServiceDefinition> services = new ArrayList<>(attachables);
            services.add(new FileSyncService(Map.of("context", folder, "dockerfile", folder), threads).definition());
            build(client, services);
        } finally {
            delete(folder);
        }
    }

    private static void build(BuildkitClient client, List<ServerServiceDefinition> services) throws Exception {
        try (TestBuild build = TestBuild.start(client, services.toArray(new ServerServiceDefinition[0]))) {
            build.bridge.ping();
            Result result = build.bridge.solve(TestBuild.dockerfile()).getResult();
            build.bridge.evaluate(result.getRef().getId());
            build.bridge.finish(result);
            build.solve.await();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                Files.delete(entry);
            }
        }
        Files.delete(folder);
    }
}
