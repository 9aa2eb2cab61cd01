package dev.jbake.filesync;

import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.content.BlobStore;
import dev.jbake.buildkit.content.ContentService;
import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.Exporter;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.buildkit.session.Session;
import dev.jbake.driver.Address;
import dev.jbake.driver.Patience;
import dev.jbake.engine.TestEngine;
import dev.jbake.filesync.receive.ExportSink;
import dev.jbake.filesync.receive.Exports;
import dev.jbake.filesync.receive.FileSendService;
import dev.jbake.filesync.send.FileSyncService;
import dev.jbake.host.ThisProcess;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A build of one Dockerfile on the engine of this test run, with nothing attached but the moving of files.
public final class LocalBuild {

    public final Map<String, Path> directories = new HashMap<>();
    public final Map<String, String> attributes = new HashMap<>();
    public final Map<Integer, ExportSink> sinks = new HashMap<>();
    public final List<Exporter> exporters = new ArrayList<>();
    /// Stores that the daemon may use, by their ids.
    public final Map<String, BlobStore> stores = new HashMap<>();
    /// Bytes of file content that went to the daemon.
    final AtomicLong sent = new AtomicLong();

    public CacheOptions cache = CacheOptions.getDefaultInstance();
    final String sharedKey;

    /// A build with the Dockerfile of a context.
    public LocalBuild(Path context) {
        sharedKey = "test:" + context;
        directories.put("context", context);
        directories.put("dockerfile", context);
        attributes.put("filename", "Dockerfile");
    }

    /// Adds an exporter; a null sink for one that writes nothing here.
    public LocalBuild export(String type, @Nullable ExportSink sink, String... attrs) {
        if (sink != null) {
            sinks.put(exporters.size(), sink);
        }
        Exporter.Builder exporter = Exporter.newBuilder().setType(type);
        for (int i = 0; i < attrs.length; i += 2) {
            exporter.putAttrs(attrs[i], attrs[i + 1]);
        }
        exporters.add(exporter.build());
        return this;
    }

    /// Runs the build and commits its exports, or aborts them and throws.
    public SolveResponse run() throws Exception {
        Exports exports = new Exports(sinks);
        try (TransferThreads threads = new TransferThreads();
                BuildkitClient client = BuildkitClient.of(
                        Address.buildkit(TestEngine.buildkit(), null, ThisProcess.host()), Patience.unseen())) {
            SolveResponse response = solve(client, threads, exports);
            exports.commit();
            return response;
        } catch (DaemonException e) {
            exports.abort();
            throw exports.cause(e);
        } catch (IOException e) {
            exports.abort();
            throw e;
        }
    }

    private SolveResponse solve(BuildkitClient client, TransferThreads threads, Exports exports) throws Exception {
        Random random = new Random();
        List<ServerServiceDefinition> services = new ArrayList<>();
        services.add(new ContentService(stores, threads).definition());
        services.add(ServerInterceptors.intercept(
                new FileSyncService(directories, threads).definition(), new SentBytes(sent)));
        services.add(new FileSendService(exports, threads).definition());
        try (Lane lane = client.lane(BuildkitClient.BUILD_STREAMS);
                Session session = Session.open(client, lane, BuildIds.next(random), sharedKey, services)) {
            return client.solve(
                            lane,
                            SolveRequest.newBuilder()
                                    .setRef(BuildIds.next(random))
                                    .setSession(session.id())
                                    .setFrontend("dockerfile.v0")
                                    .putAllFrontendAttrs(attributes)
                                    .addAllExporters(exporters)
                                    .setCache(cache)
                                    .build())
                    .await();
        }
    }
}
