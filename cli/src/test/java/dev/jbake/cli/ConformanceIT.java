package dev.jbake.cli;

import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.run.CaseResult;
import dev.jbake.conformance.run.SuiteRun;
import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Runs the cases of the conformance suite that need a builder, on the tests' Docker daemon ({@link Conformity}).
class ConformanceIT {
    @TempDir
    Path home;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException, InterruptedException {
        CaseSurroundings surroundings = CaseSurroundings.with(
                "default",
                Map.of("HOME", home.toString(), "DOCKER_HOST", TestEngine.docker()),
                TestEngine.busybox(),
                Set.of());
        List<CaseResult> results =
                SuiteRun.ofJbake(new InProcess(), surroundings).run(Conformity.chosen(true));
        return results.stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.run().name(),
                        result.run().folder().toUri(),
                        () -> Conformity.require(result, surroundings)));
    }
}
