package dev.jbake.cli;

import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformity.Conformity;
import dev.jbake.conformity.Runner;
import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Runs the cases of the suite that need a builder on the tests' Docker daemon, one per processor at a time.
class ConformanceIT {
    @TempDir
    Path home;

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> cases() throws IOException, InterruptedException {
        CaseSurroundings surroundings = CaseSurroundings.with(
                "default",
                Map.of("HOME", home.toString(), "DOCKER_HOST", TestEngine.docker()),
                TestEngine.busybox(),
                TestEngine.registry(),
                Set.of());
        return new Conformity(new InProcess(), surroundings).tests(Runner.BUILDER);
    }
}
