package dev.jbake.conformity;

import static org.assertj.core.api.Assertions.fail;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseFile;
import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.run.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Tests that jbake does what the suite says, one for each case. `-Djbake.accept` writes down what jbake says beyond
/// the
/// reference and what it does in cases that are marked as deviations, and still fails, so that a person looks;
/// `-Djbake.cases=errors/` chooses cases by the beginning of their names.
public final class Conformity {
    /// The suite, from the directory of any module.
    public static final Path CASES = Path.of("../conformance-tests/cases");

    private final BakeCommand jbake;
    private final CaseSurroundings surroundings;

    /// Tests of jbake, or of a part of it, as a bake command.
    public Conformity(BakeCommand jbake, CaseSurroundings surroundings) {
        this.jbake = jbake;
        this.surroundings = surroundings;
    }

    /// The cases that a runner runs.
    public static List<Case> cases(Runner runner) throws IOException {
        return Suite.read(CASES).stream().filter(runner::runs).toList();
    }

    /// A test for each of them that is chosen, with its file.
    public Stream<DynamicTest> tests(Runner runner) throws IOException {
        String chosen = System.getProperty("jbake.cases", "");
        return cases(runner).stream()
                .filter(one -> one.name().startsWith(chosen))
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), one.folder().resolve(CaseFile.NAME).toUri(), () -> require(one)));
    }

    private void require(Case one) throws IOException, InterruptedException {
        List<String> differences =
                new ArrayList<>(SuiteRun.ofJbake(jbake, surroundings).run(one).differences());
        if (!differences.isEmpty() && System.getProperty("jbake.accept") != null) {
            CaseFile.write(one.accepted(CaseRun.run(one, jbake, surroundings)));
            differences.add("this has been written down where it may differ; look at it and run again");
        }
        if (!differences.isEmpty()) {
            fail(one.name() + ": " + one.shows() + "\n" + String.join("\n", differences));
        }
    }
}
