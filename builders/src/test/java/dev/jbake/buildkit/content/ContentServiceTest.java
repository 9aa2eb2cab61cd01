package dev.jbake.buildkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.buildkit.proto.content.ContentGrpc;
import dev.jbake.buildkit.proto.content.ReadContentRequest;
import dev.jbake.buildkit.proto.content.ReadContentResponse;
import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.CacheOptionsEntry;
import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.filesync.LocalBuild;
import dev.jbake.filesync.TransferThreads;
import dev.jbake.filesync.receive.DirectorySink;
import io.grpc.CallOptions;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.okhttp.OkHttpChannelBuilder;
import io.grpc.okhttp.OkHttpServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ContentServiceTest {

    @TempDir
    Path scratch;

    private final BlobStores stores = new BlobStores();
    private Path context;

    @BeforeEach
    void createContext() throws IOException {
        context = Files.createDirectory(scratch.resolve("context"));
        Files.writeString(context.resolve("Dockerfile"), "FROM scratch\nCOPY . /\n");
        Files.writeString(context.resolve("file"), "content of " + scratch);
        Files.write(context.resolve("large"), new byte[700_000]);
    }

    private BlobStore exportLayout(Path layout, String... names) throws Exception {
        BlobStore store = stores.create(layout);
        LocalBuild build = new LocalBuild(context)
                .export("oci", null, "tar", "false", "compression", "uncompressed", "name", String.join(",", names));
        build.stores.put("export", store);
        SolveResponse response = build.run();
        String descriptor = new String(
                Base64.getDecoder().decode(response.getExporterResponseOrThrow("containerimage.descriptor")),
                StandardCharsets.UTF_8);
        stores.layout(store).putImage(descriptor, List.of(names));
        return store;
    }

    @Test
    void exportedLayoutIsAContext() throws Exception {
        BlobStore store = exportLayout(scratch.resolve("layout"), "docker.io/library/base:1");
        assertThat(store.directory().resolve("ingest")).isEmptyDirectory();
        Digest digest = stores.layout(store).resolve(OciReference.parse(scratch + "/layout:1"));
        assertThat(stores.layout(store).find("docker.io/library/base:1")).contains(digest);

        Path dependent = Files.createDirectory(scratch.resolve("dependent"));
        Files.writeString(dependent.resolve("Dockerfile"), "FROM base\nCOPY Dockerfile /two\n");
        Path dest = scratch.resolve("dest");
        LocalBuild build = new LocalBuild(dependent).export("local", new DirectorySink(dest, false));
        build.stores.put("oci:0123456789012345678901234", store);
        build.attributes.put(
                "context:base", OciReference.parse(scratch + "/layout:1").context("0123456789012345678901234", digest));
        build.run();
        assertThat(dest.resolve("file")).hasContent("content of " + scratch);
        assertThat(dest.resolve("large")).hasSize(700_000);
        assertThat(dest.resolve("two")).exists();
    }

    @Test
    void cacheIsWrittenOnceAndReadBack() throws Exception {
        Path directory = scratch.resolve("cache");
        BlobStore store = stores.create(directory);
        LocalBuild first = cached(directory, store, null);
        SolveResponse response = first.run();
        stores.layout(store).putTag(response.getExporterResponseOrThrow("cache.manifest"), "latest");
        long blobs = blobs(store);
        assertThat(blobs).isGreaterThan(1);
        Digest digest = stores.layout(store).find("latest").orElseThrow();
        assertThat(store.contains(digest)).isTrue();

        SolveResponse again = cached(directory, store, digest).run();
        assertThat(again.getExporterResponseMap()).containsKey("cache.manifest");
    }

    private LocalBuild cached(Path directory, BlobStore store, @Nullable Digest digest) {
        LocalBuild build = new LocalBuild(context);
        CacheOptions.Builder cache = CacheOptions.newBuilder()
                .addExports(CacheOptionsEntry.newBuilder()
                        .setType("local")
                        .putAttrs("dest", directory.toString())
                        .putAttrs("mode", "max"));
        if (digest != null) {
            cache.addImports(CacheOptionsEntry.newBuilder()
                    .setType("local")
                    .putAttrs("src", directory.toString())
                    .putAttrs("digest", digest.toString()));
        }
        build.cache = cache.build();
        build.stores.put("local:" + directory, store);
        return build;
    }

    /// Compat: docker buildx fails here in four of four runs.
    @Test
    void targetsShareACacheDirectory() throws Exception {
        Path directory = scratch.resolve("cache");
        BlobStore store = stores.create(directory);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<SolveResponse>> builds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                LocalBuild build = cached(directory, store, null);
                build.attributes.put("build-arg:N", Integer.toString(i));
                builds.add(build::run);
            }
            for (Future<SolveResponse> done : pool.invokeAll(builds)) {
                stores.layout(store).putTag(done.get().getExporterResponseOrThrow("cache.manifest"), "latest");
            }
        }
        assertThat(stores.layout(store).find("latest")).isPresent();
        assertThat(directory.resolve("ingest")).isEmptyDirectory();
    }

    @Test
    void offsetsCountFromTheBeginningOfARead() throws Exception {
        BlobStore store = stores.create(scratch.resolve("layout"));
        Path blobs = Files.createDirectories(store.directory().resolve("blobs/sha256"));
        Files.writeString(blobs.resolve("a".repeat(64)), "0123456789");
        ContentService service = new ContentService(Map.of("export", store), new TransferThreads());
        Metadata header = new Metadata();
        header.put(Metadata.Key.of("buildkit-attachable-store-id", Metadata.ASCII_STRING_MARSHALLER), "export");
        Server server = OkHttpServerBuilder.forPort(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), InsecureServerCredentials.create())
                .addService(service.definition())
                .build()
                .start();
        ManagedChannel channel = OkHttpChannelBuilder.forAddress(
                        "127.0.0.1", server.getPort(), InsecureChannelCredentials.create())
                .intercept(MetadataUtils.newAttachHeadersInterceptor(header))
                .build();
        try {
            ReadContentRequest part = ReadContentRequest.newBuilder()
                    .setDigest("sha256:" + "a".repeat(64))
                    .setOffset(4)
                    .setSize(3)
                    .build();
            ReadContentResponse piece = ClientCalls.blockingServerStreamingCall(
                            channel, ContentGrpc.getReadMethod(), CallOptions.DEFAULT, part)
                    .next();
            assertThat(piece.getData().toStringUtf8()).isEqualTo("456");
            assertThat(piece.getOffset()).isZero();
        } finally {
            channel.shutdownNow();
            server.shutdownNow();
        }
    }

    private static long blobs(BlobStore store) throws IOException {
        try (Stream<Path> files = Files.list(store.directory().resolve("blobs/sha256"))) {
            return files.count();
        }
    }

    @Test
    void indexKeepsOtherEntriesAndReplacesTheSame() throws Exception {
        Path directory = Files.createDirectory(scratch.resolve("layout"));
        Files.writeString(directory.resolve("index.json"), """
                {"schemaVersion":2,"manifests":[{"mediaType":"m","digest":"sha256:%s","size":1}],"annotations":{"a":"b"}}""".formatted("1".repeat(64)));
        OciLayout layout = stores.layout(stores.existing(directory));
        String descriptor = "{\"mediaType\":\"m\",\"digest\":\"sha256:%s\",\"size\":2,\"annotations\":{\"x\":\"y\"}}";
        layout.putTag(descriptor.formatted("2".repeat(64)), "latest");
        layout.putTag(descriptor.formatted("3".repeat(64)), "latest");
        layout.putImage(descriptor.formatted("4".repeat(64)), List.of("docker.io/a/b:v1", "localhost:5000/c"));
        assertThat(directory.resolve("oci-layout")).hasContent("{\"imageLayoutVersion\":\"1.0.0\"}");
        assertThat(directory.resolve("index.json")).hasContent("""
                        {"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[\
                        {"mediaType":"m","digest":"sha256:1","size":1},\
                        {"mediaType":"m","digest":"sha256:3","size":2,"annotations":{"org.opencontainers.image.ref.name":"latest","x":"y"}},\
                        {"mediaType":"m","digest":"sha256:4","size":2,"annotations":{"io.containerd.image.name":"docker.io/a/b:v1","org.opencontainers.image.ref.name":"v1","x":"y"}},\
                        {"mediaType":"m","digest":"sha256:4","size":2,"annotations":{"io.containerd.image.name":"localhost:5000/c","org.opencontainers.image.ref.name":"","x":"y"}}\
                        ],"annotations":{"a":"b"}}""".replace("sha256:1", "sha256:" + "1".repeat(64))
                .replace("sha256:3", "sha256:" + "3".repeat(64))
                .replace("sha256:4", "sha256:" + "4".repeat(64)));
        assertThat(layout.find("v1").orElseThrow().hex()).startsWith("4");
        assertThat(layout.find("nope")).isEmpty();
        assertThatThrownBy(() -> layout.resolve(OciReference.parse("x:nope")))
                .hasMessageContaining("failed to resolve digest")
                .hasMessageContaining("no manifest named \"nope\"");
    }

    @Test
    void missingOrBrokenLayoutsAreNamed() throws Exception {
        assertThatThrownBy(() -> stores.existing(scratch.resolve("nope")))
                .hasMessageContaining(scratch.resolve("nope") + " is no OCI layout");
        OciLayout empty = stores.layout(stores.existing(scratch));
        assertThatThrownBy(() -> empty.find("latest"))
                .hasMessage("could not read " + scratch.toRealPath().resolve("index.json") + ": no such file");
        Files.writeString(scratch.resolve("index.json"), "{");
        assertThatThrownBy(() -> empty.find("latest")).hasMessageContaining("index.json: unexpected end of JSON input");
    }

    @Test
    void referencesAreRead() throws Exception {
        String digest = "sha256:" + "a".repeat(64);
        assertThat(OciReference.parse("/a/b")).isEqualTo(new OciReference("/a/b", "latest", null));
        assertThat(OciReference.parse("a:1.3")).isEqualTo(new OciReference("a", "1.3", null));
        assertThat(OciReference.parse("/a/@/b@" + digest))
                .isEqualTo(new OciReference("/a/@/b", null, Digest.parse(digest).orElseThrow()));
        assertThat(OciReference.parse("/a:x@" + digest)
                        .context("id", Digest.parse(digest).orElseThrow()))
                .isEqualTo("oci-layout://id:x@" + digest);
        assertThat(OciReference.parse("a:b/c")).isEqualTo(new OciReference("a", "b/c", null));
        assertThat(OciReference.parse("C:\\a")).isEqualTo(new OciReference("C:\\a", "latest", null));
        assertThatThrownBy(() -> OciReference.parse("a@sha256:" + "a".repeat(40)))
                .hasMessageContaining("invalid digest");
    }
}
