package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseFile;
import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.run.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the conformance suite against jbake in this process. `-Djbake.accept` writes down what jbake says beyond the
/// reference and what it does in cases that are marked as deviations, and still fails, so that a person looks;
/// `-Djbake.cases=errors/` chooses cases by the beginning of their names.
class ConformanceTest {
    private static final Path CASES = Path.of("../conformance-tests/cases");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        String chosen = System.getProperty("jbake.cases", "");
        return Suite.read(CASES).stream()
                .filter(one -> one.name().startsWith(chosen))
                .map(one -> DynamicTest.dynamicTest(one.name(), one.folder().toUri(), () -> doesWhatIsExpected(one)));
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(Suite.folders(CASES)).hasSizeGreaterThan(100);
    }

    private static void doesWhatIsExpected(Case one) throws IOException, InterruptedException {
        List<String> differences =
                new ArrayList<>(SuiteRun.ofJbake(new InProcess()).run(one).differences());
        if (!differences.isEmpty() && System.getProperty("jbake.accept") != null) {
            CaseFile.write(one.accepted(CaseRun.run(one, new InProcess())));
            differences.add("this has been written down where it may differ; look at it and run again");
        }
        if (!differences.isEmpty()) {
            fail(one.name() + ": " + one.shows() + "\n" + String.join("\n", differences));
        }
    }
}
