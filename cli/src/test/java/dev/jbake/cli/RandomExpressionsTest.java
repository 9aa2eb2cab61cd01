package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.Expectation;
import dev.jbake.conformance.Message;
import dev.jbake.conformance.command.ProgramCommand;
import dev.jbake.conformance.fuzz.Generated;
import dev.jbake.conformance.fuzz.Search;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Random expressions over all functions and operators, through `--print`.
class RandomExpressionsTest {
    private static final int VALUES_A_FILE = 100;

    @Test
    void endInAValueOrInAMistakeWithItsPlace() throws Exception {
        Generated generated = new Generated(new SplittableRandom(1), 9);
        int values = 0;
        for (int i = 0; i < 1000; i++) {
            String file = generated.file(3);
            Expectation seen = CaseRun.run(file, new InProcess());
            if (seen.exit() == 0) {
                values++;
                assertThat(seen.output()).as(file).isNotNull();
            } else {
                assertThat(seen.messages()).as(file).isNotEmpty().allMatch(said -> said.at() != null);
            }
        }
        assertThat(values).isBetween(200, 800);
    }

    /// Compares with a bake command: `-Djbake.reference='docker buildx bake'`, `-Djbake.seed=1`, `-Djbake.values=10000`
    /// (expressions that fit, a hundred a file), `-Djbake.mistakes=5000` (of which every ninth part does not fit).
    @Test
    @EnabledIfSystemProperty(named = "jbake.reference", matches = ".+")
    void areWhatTheyAreToTheReference() throws IOException, InterruptedException {
        Search search = new Search(
                ProgramCommand.of(System.getProperty("jbake.reference")),
                new InProcess(),
                Long.getLong("jbake.seed", 1),
                RandomExpressionsTest::differsOnPurpose,
                System.out);
        search.values(Integer.getInteger("jbake.values", 10_000) / VALUES_A_FILE, VALUES_A_FILE);
        search.mistakes(Integer.getInteger("jbake.mistakes", 5_000));
        assertThat(search.found()).isEmpty();
    }

    /// What docs/deviations.md gives the reason of.
    private static boolean differsOnPurpose(Message message) {
        return message.text().startsWith("variable cycle not allowed")
                || message.text().contains("panic in function");
    }
}
