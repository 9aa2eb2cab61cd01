package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ConformanceCommandTest {
    @TempDir
    Path folder;

    private CommandOutcome run(String... words) {
        List<String> line = new ArrayList<>(List.of("run", "--area", "matrix"));
        line.addAll(List.of(words));
        return conformance(line.toArray(new String[0]));
    }

    private CommandOutcome conformance(String... words) {
        List<String> line = new ArrayList<>(List.of("conformance"));
        line.addAll(List.of(words));
        return InProcess.command(line, new Invocation(List.of(), Map.of(), "", folder));
    }

    /// A bake command that does not do what it should.
    private String wrong() throws Exception {
        Path program = Files.writeString(folder.resolve("wrong"), "#!/bin/sh\necho '{\"a\": \"<&>\"}'\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.toString();
    }

    @Test
    void jbakePasses() {
        CommandOutcome outcome = run();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.output())
                .containsPattern("^\\d+ cases: \\d+ passed, 0 failed \\(jbake, \\d+\\.\\d+ s\\)\n$");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void anotherCommandIsHeldAgainstTheReference() throws Exception {
        CommandOutcome outcome = run("--bin", wrong());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("matrix/asked-by-pattern: ", "\n    prints {\"a\": \"<&>\"}\n", "\n      instead of {\n")
                .contains(" failed, 2 skipped (")
                .doesNotContain(" 0 failed");
    }

    @Test
    void reportsCanBeReadByPrograms() throws Exception {
        JsonNode json = JsonReader.read(
                new Source("report", run("--report", "json", "--bin", wrong()).output()), new Diagnostics());
        assertThat(json).isInstanceOf(JsonNode.JsonObject.class);
        byte[] xml = run("--report=junit", "--bin", wrong()).output().getBytes(StandardCharsets.UTF_8);
        Document junit =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        int failures = junit.getElementsByTagName("failure").getLength();
        assertThat(failures).isPositive();
        assertThat(junit.getDocumentElement().getAttribute("failures")).isEqualTo(String.valueOf(failures));
        assertThat(run("--report", "html", "--bin", wrong()).output())
                .startsWith("<!DOCTYPE html>\n")
                .contains("prints {&quot;a&quot;: &quot;&lt;&amp;&gt;&quot;}")
                .endsWith("</html>\n");
    }

    @Test
    void casesOfOtherVersionsAreLeftOut() {
        assertThat(run("--since", "0.36.1").output()).doesNotContain("skipped");
        assertThat(run("--since", "0.1").exit()).isZero();
        assertThat(run("--since", "new").errors())
                .isEqualTo("ERROR: \"new\" is not a version of buildx, such as 0.29 or 0.36.1\n");
    }

    @Test
    void exceptionsAreLeftOut() throws Exception {
        Files.writeString(folder.resolve("known"), "# why\nmatrix/too-large\n\nerrors/near-names # because\n");
        assertThat(run("--except", "known").output()).contains(" 0 failed, 1 skipped (jbake, ");
        Files.writeString(folder.resolve("wrong"), "matrix\n");
        assertThat(run("--except", "wrong").errors()).startsWith("ERROR: There is no case \"matrix\".");
        assertThat(run("--except", "none").errors()).isEqualTo("ERROR: cannot read the exceptions of none\n");
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(run("--report", "pdf").errors())
                .isEqualTo("ERROR: There is no report \"pdf\": use text, json, junit or html.\n");
        assertThat(run("--area", "matrxi").errors())
                .isEqualTo("ERROR: There is no area or case \"matrxi\". Did you mean \"matrix\"?\n");
        assertThat(run("fast").errors())
                .isEqualTo("ERROR: jbake conformance run takes no arguments, but got \"fast\"\n");
        CommandOutcome walk = conformance("walk");
        assertThat(walk.errors()).isEqualTo("ERROR: unknown command: jbake conformance walk\n");
        assertThat(walk.exit()).isEqualTo(1);
    }
}
