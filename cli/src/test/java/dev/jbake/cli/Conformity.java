package dev.jbake.cli;

import static org.assertj.core.api.Assertions.fail;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseFile;
import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.run.CaseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The conformance suite against jbake in this process. `-Djbake.accept` writes down what jbake says beyond the
/// reference and what it does in cases that are marked as deviations, and still fails, so that a person looks;
/// `-Djbake.cases=errors/` chooses cases by the beginning of their names.
final class Conformity {
    static final Path CASES = Path.of("../conformance-tests/cases");

    private Conformity() {}

    /// The chosen cases, those that need something or those that need nothing.
    static List<Case> chosen(boolean needy) throws IOException {
        String chosen = System.getProperty("jbake.cases", "");
        return Suite.read(CASES).stream()
                .filter(one -> one.name().startsWith(chosen) && one.needs().isEmpty() != needy)
                .toList();
    }

    /// Fails where jbake did not do what is expected.
    static void require(CaseResult result, CaseSurroundings surroundings) throws IOException, InterruptedException {
        Case one = result.run();
        List<String> differences = new ArrayList<>(result.differences());
        if (!differences.isEmpty() && System.getProperty("jbake.accept") != null) {
            CaseFile.write(one.accepted(CaseRun.run(one, new InProcess(), surroundings)));
            differences.add("this has been written down where it may differ; look at it and run again");
        }
        if (!differences.isEmpty()) {
            fail(one.name() + ": " + one.shows() + "\n" + String.join("\n", differences));
        }
    }
}
