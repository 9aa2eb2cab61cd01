package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseFile;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.conformity.Conformity;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Checks the projects of the suite that say what a check finds. `-Djbake.accept` writes down what it finds, and
/// `docs/rules.md`, so that a person looks.
class RulesTest {
    private static final Path PAGE = Path.of("../docs/rules.md");

    @TestFactory
    Stream<DynamicTest> findings() throws IOException {
        return checked()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), one.folder().resolve(CaseFile.NAME).toUri(), () -> assertFindings(one)));
    }

    /// Rules for a command line, and for what a builder says, are broken by a run; their cases show it by its messages.
    @Test
    void everyRuleHasACaseThatBreaksItAndOneThatKeepsIt() throws IOException {
        TreeSet<String> broken = new TreeSet<>();
        TreeSet<String> kept = new TreeSet<>();
        TreeSet<String> all = new TreeSet<>();
        for (Code code : Code.values()) {
            all.add(code.id());
        }
        for (Case one : checked().toList()) {
            String id = one.folder().getFileName().toString().substring(0, 6).toUpperCase(Locale.ROOT);
            List<String> findings = Objects.requireNonNull(one.check()).findings();
            boolean found = findings.stream().anyMatch(finding -> finding.startsWith(id)) || says(one, id);
            assertThat(found).as(one.name()).isEqualTo(!one.folder().toString().endsWith("-mended"));
            (found ? broken : kept).add(id);
        }
        assertThat(broken).isEqualTo(all);
        assertThat(kept).isEqualTo(all);
    }

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        String page = RulesPage.write(checked().toList());
        if (System.getProperty("jbake.accept") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static boolean says(Case one, String id) {
        Map<String, String> environment = new HashMap<>(Case.HOME);
        environment.putAll(one.environment());
        Invocation invocation = new Invocation(one.arguments(), environment, one.input(), one.folder());
        return new InProcess().run(invocation).errors().contains(" " + id + ": ");
    }

    private static Stream<Case> checked() throws IOException {
        return Suite.read(Conformity.CASES).stream().filter(one -> one.check() != null);
    }

    private static void assertFindings(Case one) throws IOException {
        Case.Check expected = Objects.requireNonNull(one.check());
        List<String> words = new ArrayList<>(List.of("conformance", "check", "--report", "json"));
        if (expected.buildx() != null) {
            words.addAll(List.of("--buildx", expected.buildx()));
        }
        CommandOutcome outcome = InProcess.command(words, new Invocation(List.of(), Case.HOME, "", one.folder()));
        assertThat(outcome.errors()).isEmpty();
        List<String> findings = findings(outcome.output());
        if (System.getProperty("jbake.accept") != null && !findings.equals(expected.findings())) {
            CaseFile.write(one.checked(new Case.Check(expected.buildx(), findings)));
        }
        assertThat(findings).as(one.shows()).isEqualTo(expected.findings());
    }

    private static List<String> findings(String report) {
        Diagnostics diagnostics = new Diagnostics();
        JsonNode json = JsonReader.read(new Source("report", report), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        List<String> findings = new ArrayList<>();
        if (json instanceof JsonNode.JsonObject object && object.get("findings") instanceof JsonNode.JsonArray array) {
            for (JsonNode element : array.elements()) {
                JsonNode.JsonObject finding = (JsonNode.JsonObject) element;
                String at = finding.string("at");
                findings.add(finding.string("rule") + (at == null ? "" : " " + at));
            }
        }
        return findings;
    }
}
