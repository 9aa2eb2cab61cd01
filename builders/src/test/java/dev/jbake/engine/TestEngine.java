package dev.jbake.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The engine of this test run: found or started at first use, one for all tests of the JVM, gone with it.
///
/// A test that asks for something which this machine cannot give is skipped, or fails where
/// `JBAKE_REQUIRE_ENGINE=1` is set. `JBAKE_TEST_DOCKER_HOST` and `JBAKE_TEST_BUILDKIT` name engines to use instead.
public final class TestEngine {

    private static final Supplier<String> DOCKER = Once.of(TestEngine::startDocker);
    private static final Supplier<String> BUILDKIT = Once.of(TestEngine::startBuildkit);
    private static final Supplier<LocalRegistry> REGISTRY = Once.of(LocalRegistry::start);
    private static final Supplier<LocalRegistry> LOCKED_REGISTRY = Once.of(LocalRegistry::locked);

    private TestEngine() {}

    /// The address of a Docker daemon, in the form of `DOCKER_HOST`.
    public static String docker() {
        return required(DOCKER);
    }

    /// The address of a BuildKit daemon that speaks gRPC at once, in the form of a `remote` builder's endpoint.
    /// Where there is no buildkitd it is the one inside the Docker daemon, behind a socket that does the upgrade.
    public static String buildkit() {
        return required(BUILDKIT);
    }

    /// A Docker daemon for this test alone, which may kill it.
    public static PrivateEngine restartable() {
        return required(() -> new PrivateEngine(EngineScript.start("--private", "--docker")));
    }

    /// A statically linked busybox: the stuff that images are made of here.
    public static Path busybox() {
        return required(() -> EngineScript.program("extras", "busybox"));
    }

    /// The `docker-buildx` of this machine, or one that could be fetched. No engine needs it: without one the test is
    /// skipped in any case.
    public static Path buildx() {
        try {
            return EngineScript.program("reference", "buildx");
        } catch (NoEngineException e) {
            return Assumptions.abort(e.message());
        }
    }

    /// `HOST:PORT` of an empty registry on loopback, without TLS and without a login.
    public static String registry() {
        return required(REGISTRY).address();
    }

    /// `HOST:PORT` of an empty registry on loopback, without TLS, for user `jbake` with password `hush-hush` only.
    public static String lockedRegistry() {
        return required(LOCKED_REGISTRY).address();
    }

    /// The folder that holds the whole project.
    public static Path project() {
        return EngineScript.project();
    }

    private static String startDocker() {
        String given = System.getenv("JBAKE_TEST_DOCKER_HOST");
        return given != null ? given : EngineScript.start("--docker").address();
    }

    private static String startBuildkit() {
        String given = System.getenv("JBAKE_TEST_BUILDKIT");
        if (given != null) {
            return given;
        }
        if (inPath("buildkitd")) {
            var started = EngineScript.start("--private");
            if (started.kind().equals("buildkit")) {
                return started.address();
            }
            started.close();
        }
        return UpgradingSocket.before(DOCKER.get()).address();
    }

    private static boolean inPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }

    private static <T> T required(Supplier<T> source) {
        try {
            return source.get();
        } catch (NoEngineException e) {
            if ("1".equals(System.getenv("JBAKE_REQUIRE_ENGINE"))) {
                throw e;
            }
            return Assumptions.abort(e.message());
        }
    }

    /// A value made at first use, by one thread; a failure is kept as well, so that each test need not wait for its
    /// own.
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> source;
        private @Nullable T value;
        private @Nullable NoEngineException failure;

        private Once(Supplier<T> source) {
            this.source = source;
        }

        static <T> Supplier<T> of(Supplier<T> source) {
            return new Once<>(source);
        }

        @Override
        public synchronized T get() {
            if (failure != null) {
                throw failure;
            }
            if (value == null) {
                try {
                    value = source.get();
                } catch (NoEngineException e) {
                    failure = e;
                    throw e;
                }
            }
            return value;
        }
    }
}
