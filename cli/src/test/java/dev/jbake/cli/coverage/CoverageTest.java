package dev.jbake.cli.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.bake.attribute.BlockTable;
import dev.jbake.conformance.Case;
import dev.jbake.conformance.Suite;
import dev.jbake.conformity.Conformity;
import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the suite covers, and `docs/conformance.md`, which `-Djbake.accept` writes.
class CoverageTest {
    private static final Path PAGE = Path.of("../docs/conformance.md");
    private static List<Case> cases = List.of();

    @BeforeAll
    static void read() throws IOException {
        cases = Suite.read(Conformity.CASES);
    }

    @Test
    void everyBehaviourHasACaseOrAReason() {
        Coverage coverage = Coverage.of(cases);
        List<String> wrong = new ArrayList<>();
        for (String name : BlockTable.TARGET.attributeNames()) {
            for (Behaviour behaviour : ConformancePage.behaviours(true)) {
                if (coverage.ofAttribute(name, behaviour).isEmpty() == (Reasons.attribute(name, behaviour) == null)) {
                    wrong.add(name + " " + behaviour.title() + " " + coverage.ofAttribute(name, behaviour));
                }
            }
        }
        for (FunctionCatalogue.Subject subject : new FunctionCatalogue().subjects()) {
            for (Declaration function : subject.functions()) {
                for (Behaviour behaviour : ConformancePage.behaviours(false)) {
                    List<String> shown = coverage.ofFunction(function.name(), behaviour);
                    if (shown.isEmpty() == (Reasons.function(function, behaviour) == null)) {
                        wrong.add(function.name() + " " + behaviour.title() + " " + shown);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCaseShowsOneThingInOneSentence() {
        assertThat(cases)
                .extracting(Case::shows)
                .allSatisfy(shows -> assertThat(shows).endsWith(".").doesNotContain("\n"));
    }

    @Test
    void everyCaseLeadsToWhatSaysThatItHasToBeSo() {
        assertThat(cases)
                .allSatisfy(one -> assertThat(one.rule()).as(one.name()).isNotEmpty());
    }

    @Test
    void thePageSaysWhatTheCasesSay() throws IOException {
        String page = ConformancePage.write(cases);
        if (System.getProperty("jbake.accept") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
