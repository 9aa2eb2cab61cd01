package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceCheckTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeDockerfile() throws IOException {
        write("Dockerfile", "FROM scratch\n");
    }

    private CommandOutcome check(Path directory, String input, String... words) {
        List<String> line = new ArrayList<>(List.of("conformance", "check"));
        line.addAll(List.of(words));
        return InProcess.command(line, new Invocation(List.of(), Map.of(), input, directory));
    }

    private CommandOutcome check(String... words) {
        return check(folder, "", words);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void whatIsWrongIsShownWithWhatHelps() throws IOException {
        write("docker-bake.hcl", """
                target "default" {
                  platform = ["linux/amd64"]
                  target   = lowr("X")
                }
                """);
        CommandOutcome outcome = check();
        assertThat(outcome.output()).isEqualTo("""
                docker-bake.hcl:2,3-11: warning JB0601: Ignored
                   2 |   platform = ["linux/amd64"]
                         ^^^^^^^^
                A target has no attribute "platform"; it is ignored. Did you mean "platforms"?
                help: It is ignored: correct its name or delete it.

                docker-bake.hcl:3,14-18: error JB0203: Call to unknown function
                   3 |   target   = lowr("X")
                                    ^^^^
                There is no function named "lowr". Did you mean "lower"?
                help: jbake functions lists those that exist; a function block defines another.

                1 error, 1 warning, 0 notes
                needs buildx 0.10.0 or newer for attribute or block that a target or group does not have (docker-bake.hcl:2,3-11)
                """);
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void warningsCountWhenItIsStrict() throws IOException {
        write("docker-bake.hcl", "target \"default\" {\n  colour = \"red\"\n}\n");
        assertThat(check().exit()).isZero();
        assertThat(check("--strict").exit()).isEqualTo(1);
        write("docker-bake.hcl", "group \"default\" {\n  targets = [\"a\"]\n}\ntarget \"a\" {}\ntarget \"b\" {}\n");
        CommandOutcome noted = check("--strict");
        assertThat(noted.output()).contains("note JB0620", "0 errors, 0 warnings, 1 note\n");
        assertThat(noted.exit()).isZero();
    }

    @Test
    void aVersionThatDoesNotKnowAConstructIsTold() throws IOException {
        write("docker-bake.hcl", "target \"default\" {\n  call = \"check\"\n}\n");
        assertThat(check().output())
                .endsWith("needs buildx 0.16.0 or newer for target attribute `call` (docker-bake.hcl:2,3-7)\n");
        assertThat(check("--buildx", "v0.16").exit()).isZero();
        CommandOutcome older = check("--buildx", "0.13");
        assertThat(older.exit()).isEqualTo(2);
        assertThat(older.output()).contains("docker-bake.hcl:2,3-7: error JB0701: Newer buildx needed");
    }

    @Test
    void filesAreOneProject() throws IOException {
        write("a.hcl", "group \"default\" {\n  targets = [\"b\"]\n}\n");
        write("b.json", "{\"target\": {\"b\": {\"tags\": [\"${B}\"]}}}\n");
        assertThat(check("a.hcl").output()).contains("a.hcl:2,13-18: error JB0303: failed to find target b");
        assertThat(check("a.hcl", "b.json").output()).startsWith("b.json:1,31-32: error JB0201: Unknown variable");
        assertThat(check("a.hcl", "b.json", "c.hcl").output()).contains("open c.hcl: no such file or directory");
        assertThat(check(folder, "variable \"B\" {\n  default = \"x\"\n}\n", "a.hcl", "b.json", "-")
                        .output())
                .startsWith("0 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void findingsComeInTheOrderOfTheFiles() throws IOException {
        write(
                "docker-bake.hcl",
                "target \"default\" {}\ntarget \"b\" {}\ngroup \"g\" {\n  targets = [\"default\"]\n}\n");
        write("docker-bake.override.hcl", "target \"default\" {\n  tags = [\"Upper\"]\n}\n");
        assertThat(check().output())
                .startsWith("docker-bake.hcl:2,8-11: note JB0620")
                .containsOnlyOnce("docker-bake.override.hcl:2,11-18: error JB0401");
    }

    @Test
    void everyPartOfAProjectIsLookedAt() throws IOException {
        write("docker-bake.hcl", """
                target "default" {}
                target "a" {
                  inherits = ["nothing"]
                }
                group "g" {
                  targets = ["missing"]
                }
                target "loop" {
                  contexts = { x = "target:loop" }
                }
                """);
        assertThat(check().output())
                .contains(
                        "docker-bake.hcl:3,14-25: error JB0303: failed to find target nothing",
                        "docker-bake.hcl:6,13-24: error JB0303: failed to find target missing",
                        "docker-bake.hcl:9,14-35: error JB0401: target loop cannot link to itself");
    }

    @Test
    void sarifPointsAtUnitsOfText() throws IOException {
        write("é x.hcl", "target \"default\" {\n  tags = [\"\uD83D\uDE00\", nothing]\n}\n");
        JsonNode.JsonObject run = first(json(check("--report", "sarif", "é x.hcl")), "runs");
        assertThat(run.string("columnKind")).isEqualTo("utf16CodeUnits");
        assertThat(member(run, "properties").string("buildx")).isEqualTo("0.7.0");
        JsonNode.JsonObject result = first(run, "results");
        assertThat(result.string("ruleId")).isEqualTo("JB0201");
        assertThat(result.string("level")).isEqualTo("error");
        JsonNode.JsonObject place = member(first(result, "locations"), "physicalLocation");
        assertThat(member(place, "artifactLocation").string("uri")).isEqualTo("%C3%A9%20x.hcl");
        assertThat(member(place, "region").span().text().replaceAll("\\s", ""))
                .isEqualTo("{\"startLine\":2,\"startColumn\":17,\"endLine\":2,\"endColumn\":24}");
    }

    @Test
    void theExamplesAreClean() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("../examples"))) {
            List<Path> projects = examples.filter(each -> Files.exists(each.resolve("docker-bake.hcl")))
                    .toList();
            assertThat(projects).hasSizeGreaterThanOrEqualTo(5).allSatisfy(project -> {
                assertThat(check(project.toAbsolutePath(), "", "--strict").output())
                        .startsWith("0 errors, 0 warnings, 0 notes\n");
            });
        }
    }

    @Test
    void whatCannotBeFollowedIsRefused() {
        assertThat(check("--report", "xml").errors())
                .isEqualTo("ERROR: There is no report \"xml\": use text, json or sarif.\n");
        assertThat(check("--buildx", "new").errors())
                .isEqualTo("ERROR: \"new\" is not a version of buildx, such as 0.13 or 0.36.1\n");
    }

    private static JsonNode.JsonObject json(CommandOutcome outcome) {
        Diagnostics diagnostics = new Diagnostics();
        JsonNode node = JsonReader.read(new Source("report", outcome.output()), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return (JsonNode.JsonObject) Objects.requireNonNull(node);
    }

    private static JsonNode.JsonObject member(JsonNode.JsonObject object, String name) {
        return (JsonNode.JsonObject) Objects.requireNonNull(object.get(name));
    }

    private static JsonNode.JsonObject first(JsonNode.JsonObject object, String name) {
        JsonNode.JsonArray array = (JsonNode.JsonArray) Objects.requireNonNull(object.get(name));
        return (JsonNode.JsonObject) array.elements().getFirst();
    }
}
