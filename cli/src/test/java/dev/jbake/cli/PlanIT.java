package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The stages of a plan are those that BuildKit runs.
class PlanIT {
    private static final Pattern STEP = Pattern.compile(
            "^#\\d+ \\[(\\S+) (?:\\S+/\\S+ )?(\\S+) +\\d+/\\d+] (?:COPY|RUN|ADD|WORKDIR) ", Pattern.MULTILINE);

    @TempDir
    Path root;

    @Test
    void whatIsPlannedIsRun() throws Exception {
        Project project =
                Project.in(root).file("docker-bake.hcl", """
                        group "default" {
                          targets = ["app", "tests", "chosen", "replaced"]
                        }
                        target "base" {
                          dockerfile-inline = "FROM scratch AS never\\nCOPY none /\\nFROM scratch AS files\\nCOPY a /base"
                        }
                        target "app" {
                          contexts = { upstream = "target:base" }
                          args     = { KIND = "release" }
                        }
                        target "tests" {
                          inherits = ["app"]
                          target   = "TEST"
                        }
                        target "chosen" {
                          inherits = ["app"]
                          args     = { KIND = "debug" }
                        }
                        target "replaced" {
                          inherits = ["app"]
                          contexts = { deps = "target:base" }
                        }
                        """).file("a", "a").file("Dockerfile", """
                        ARG KIND=debug
                        FROM upstream AS deps
                        COPY a /deps
                        FROM scratch AS unused
                        COPY a /unused
                        FROM deps AS debug
                        COPY a /debug
                        FROM deps AS release
                        COPY --from=2 /base /other
                        ONBUILD COPY --from=helper /help /help
                        FROM scratch AS helper
                        COPY a /help
                        FROM upstream AS test
                        COPY --from=deps / /
                        FROM ${KIND} AS last
                        COPY a /last
                        """);
        Set<String> planned = planned(project);
        JbakeProcess run = project.build("--progress=plain");
        assertThat(run.status()).as(run.err()).isZero();
        // steps that are the same in several targets are run once, under the name of one of them
        Set<String> ran = new TreeSet<>();
        Matcher step = STEP.matcher(run.err());
        while (step.find()) {
            ran.add(step.group(2));
        }
        assertThat(ran).isEqualTo(planned);
    }

    private static Set<String> planned(Project project) throws IOException, InterruptedException {
        JbakeProcess plan = project.run("plan", "--format", "json");
        assertThat(plan.status()).as(plan.err()).isZero();
        JsonNode json = Objects.requireNonNull(JsonReader.read(new Source("plan", plan.out()), new Diagnostics()));
        Set<String> planned = new TreeSet<>();
        for (JsonNode target : elements(json, "targets")) {
            for (JsonNode platform : elements(target, "platforms")) {
                for (JsonNode stage : elements(platform, "stages")) {
                    planned.add(string(stage, "name"));
                }
            }
        }
        return planned;
    }

    private static Iterable<JsonNode> elements(JsonNode node, String name) {
        JsonNode value = ((JsonNode.JsonObject) node).get(name);
        return ((JsonNode.JsonArray) Objects.requireNonNull(value)).elements();
    }

    private static String string(JsonNode node, String name) {
        return String.valueOf(((JsonNode.JsonObject) node).string(name));
    }
}
