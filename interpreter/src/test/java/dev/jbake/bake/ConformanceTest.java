package dev.jbake.bake;

import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformity.Conformity;
import dev.jbake.conformity.Runner;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the cases of the suite that need nothing but the language.
class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return new Conformity(new PrintCommand(), CaseSurroundings.NONE).tests(Runner.INTERPRETER);
    }
}
