package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many targets build at once, what a failure ends, and how long it may take, on a real engine.
class RunControlIT {
    /// The steps' own words, not their names in the progress, with the time of the machine.
    private static final Pattern WORDS =
            Pattern.compile("^#\\d+ [\\d.]+ ([\\d.]+) ((?:begin|end) \\w+)$", Pattern.MULTILINE);

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root)
                .busybox()
                .file("Dockerfile", Project.SHELL + """
                        FROM shell AS work
                        ARG NAME TIME=0.4
                        RUN %1$s begin $NAME; sleep $TIME; %1$s end $NAME
                        FROM shell AS bad
                        RUN sleep 0.2; exit 3
                        FROM base AS kid
                        ARG NAME TIME=0.4
                        RUN %1$s begin $NAME; sleep $TIME; %1$s end $NAME
                        """.formatted("echo $(cut -d ' ' -f 1 /proc/uptime)"))
                .file("docker-bake.hcl", """
                        target "_" {
                          no-cache = true
                          output   = ["type=cacheonly"]
                        }
                        target "single" {
                          name     = single
                          matrix   = { single = ["a", "b", "c", "d"] }
                          inherits = ["_"]
                          target   = "work"
                          args     = { NAME = single }
                        }
                        target "base" {
                          inherits = ["_"]
                          target   = "work"
                          args     = { NAME = "base" }
                        }
                        target "kid" {
                          name     = kid
                          matrix   = { kid = ["kid1", "kid2"] }
                          inherits = ["_"]
                          target   = "kid"
                          contexts = { base = "target:base" }
                          args     = { NAME = kid }
                        }
                        target "grandchild" {
                          inherits = ["_"]
                          target   = "kid"
                          contexts = { base = "target:kid1" }
                          args     = { NAME = "grandchild" }
                        }
                        target "bad" {
                          inherits = ["_"]
                          target   = "bad"
                        }
                        target "bad-output" {
                          inherits = ["base"]
                          output   = ["type=image,push=true,name=127.0.0.1:1/nowhere"]
                        }
                        target "on-bad" {
                          inherits = ["kid1"]
                          contexts = { base = "target:bad" }
                        }
                        target "on-bad-output" {
                          inherits = ["kid1"]
                          contexts = { base = "target:bad-output" }
                        }
                        """);
    }

    @Test
    void oneAtATimeDependenciesFirstLongestPathFirst() throws Exception {
        assertThat(words(build("-j", "1", "a", "b", "kid2", "grandchild")))
                .containsExactly(
                        "begin base",
                        "end base",
                        "begin kid1",
                        "end kid1",
                        "begin a",
                        "end a",
                        "begin b",
                        "end b",
                        "begin kid2",
                        "end kid2",
                        "begin grandchild",
                        "end grandchild");
    }

    @Test
    void neverMoreThanAsked() throws Exception {
        assertThat(mostAtOnce(words(build("--parallel=2", "--set=*.args.TIME=3", "a", "b", "c"))))
                .isEqualTo(2);
    }

    @Test
    void theEnvironmentCanAsk() throws Exception {
        project.variable("JBAKE_PARALLEL", "1");
        assertThat(mostAtOnce(words(build("--set=*.args.TIME=1", "a", "b")))).isEqualTo(1);
    }

    private static int mostAtOnce(List<String> words) {
        int most = 0;
        int now = 0;
        for (String word : words) {
            now += word.startsWith("begin") ? 1 : -1;
            most = Math.max(most, now);
        }
        assertThat(now).isZero();
        return most;
    }

    @Test
    void asManyAsTheBuilderHasCpus() throws Exception {
        assertThat(words(build("--parallel", "auto", "a", "kid1"))).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --keep-going            | Built: a | on-bad (needs bad)
            --execution=defer-error | Built: a | on-bad (needs bad)
            --keep-going=all        | Built: a | on-bad (needs bad)
            """)
    void goesOnAfterAFailure(String option, String built, String not) throws Exception {
        JbakeProcess run = project.build(option, "--metadata-file", "metadata.json", "a", "bad", "on-bad");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(built + "\nNot built because of this: " + not + "\n")
                .endsWith("exit code: 3\n");
        assertThat(project.read("metadata.json")).contains("\"a\": {").doesNotContain("bad");
    }

    @Test
    void stopsAtAFailureIfNotAsked() throws Exception {
        JbakeProcess run = project.build("--keep-going=never", "--set=a.args.TIME=60", "a", "bad");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Not built because of this: a (cancelled)\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --keep-going     | 60  | Not built because of this: on-bad-output (needs bad-output)
            --keep-going=all | 0.4 | Built: on-bad-output
            """)
    void buildsOnWhatCouldNotBeWritten(String option, String time, String told) throws Exception {
        JbakeProcess run =
                project.build(option, "--set=on-bad-output.args.TIME=" + time, "on-bad-output", "bad-output");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(told + "\nERROR: target bad-output: ");
    }

    @Test
    void aTargetHasItsTime() throws Exception {
        JbakeProcess run = project.build("--timeout", "b=200ms", "--keep-going", "-j1", "a", "b", "c");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).endsWith("Built: a, c\nERROR: target b: not built within 0.2s (--timeout)\n");
    }

    @Test
    void theRunHasItsTime() throws Exception {
        Sleeper sleeper = new Sleeper();
        project.file(
                "Dockerfile",
                Project.SHELL + "FROM shell AS slow\nRUN " + sleeper.command() + "\nFROM shell AS work\n");
        try (RunningJbake jbake = project.start("--timeout=10s", "--set", "b.target=slow", "a", "b")) {
            assertThat(sleeper.startsWithin(Duration.ofSeconds(10))).isTrue();
            JbakeProcess run = jbake.end(Duration.ofSeconds(20));
            assertThat(sleeper.endsWithin(Duration.ofSeconds(2))).isTrue();
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).endsWith("Built: a\nNot built: b\nERROR: not built within 10s (--timeout)\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -j 0                    | invalid value "0" for -j, --parallel: expected a number of targets from 1, or auto
            -j +1                   | invalid value "+1" for -j, --parallel: expected a number of targets from 1, or auto
            --keep-going=some       | invalid value "some" for --keep-going: expected dependencies, all or never
            --execution=fast        | invalid value "fast" for --execution: expected fail-fast or defer-error
            --execution=defer-output | --execution=defer-output is not supported; --push=atomic gives tags only when all targets have ended well
            --keep-going --execution=fail-fast | --keep-going and --execution are mutually exclusive
            --retries -1            | invalid value "-1" for --retries: expected a number from 0
            --retry-on step         | invalid value "step" for --retry-on: expected network, registry or any
            --timeout 5             | invalid value "5" for --timeout: expected a time such as 90s or 1h30m
            --timeout a=-5s         | invalid value "-5s" for --timeout: expected a time such as 90s or 1h30m
            --timeout z=5s          | --timeout: no target that is built matches z
            """)
    void refusesWhatItCannotMean(String words, String reason) throws Exception {
        JbakeProcess run = project.build((words + " a").split(" ", -1));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("ERROR: " + reason + "\n");
    }

    private JbakeProcess build(String... words) throws Exception {
        return build(project, words);
    }

    private static JbakeProcess build(Project project, String... words) throws Exception {
        JbakeProcess run = project.build(words);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    /// What the steps said, in the order of time. Progress has another one.
    private static List<String> words(JbakeProcess run) {
        ListMultimap<Double, String> words =
                MultimapBuilder.treeKeys().arrayListValues().build();
        Matcher matcher = WORDS.matcher(run.err());
        while (matcher.find()) {
            words.put(Double.valueOf(matcher.group(1)), matcher.group(2));
        }
        return List.copyOf(words.values());
    }
}
