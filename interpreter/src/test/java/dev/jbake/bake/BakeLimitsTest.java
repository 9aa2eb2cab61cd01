package dev.jbake.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Large and deep files: work grows with what is given, and no depth of definitions ends in a stack overflow.
@Timeout(60)
class BakeLimitsTest {
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final double MOST_GROWTH = 25;

    private static Host host(InputStream input) {
        return new Host(
                Map.of(), Path.of("").toAbsolutePath(), input, InstantSource.fixed(Instant.EPOCH), new Random(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/zero"})
    void aFileThatNeverEndsIsRefused(String name) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try (InputStream endless = new FileInputStream("/dev/zero")) {
            BakeRun.load(BakeArguments.of(List.of(name), List.of()), host(endless), diagnostics);
        }
        assertThat(diagnostics.all())
                .extracting(Diagnostic::summary)
                .containsExactly("The file " + name + " has more than 67108864 bytes.");
    }

    private static Diagnostics load(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Host host = host(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Resolved resolved = BakeRun.load(BakeArguments.of(List.of("-"), List.of()), host, diagnostics);
        assertThat(resolved.print()).isNotEmpty();
        if (!diagnostics.hasErrors()) {
            assertThat(resolved.plan(host, diagnostics)).isPresent();
        }
        return diagnostics;
    }

    private static void loadsWithoutErrors(String text) {
        assertThat(load(text).all()).extracting(Diagnostic::summary).isEmpty();
    }

    /// Targets with parents, references, links and a variable each, and a group of all.
    private static String wide(int count) {
        StringBuilder text = new StringBuilder("group \"default\" {\n targets = [\n");
        for (int i = 0; i < count; i++) {
            text.append("  \"t").append(i).append("\",\n");
        }
        text.append(" ]\n}\ntarget \"base\" {\n args = { A = \"1\" }\n}\n");
        for (int i = 0; i < count; i++) {
            text.append("variable \"v")
                    .append(i)
                    .append("\" {\n default = \"")
                    .append(i)
                    .append("\"\n}\n");
            text.append("target \"t")
                    .append(i)
                    .append("\" {\n inherits = [\"base\"]\n tags = [\"app:${v")
                    .append(i);
            text.append("}\"]\n labels = { of = target.t")
                    .append((i + 1) % count)
                    .append(".name }\n");
            text.append(" contexts = { base = \"target:base\" }\n}\n");
        }
        return text.toString();
    }

    /// Time of the processors, which other work on the machine does not lengthen much. That of all threads, because
    /// what
    /// recurses runs on a thread of its own.
    private static long micros(String text) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        loadsWithoutErrors(text);
        return (system.getProcessCpuTime() - start) / 1_000;
    }

    private static long leastMicros(String text) {
        return Math.min(micros(text), Math.min(micros(text), micros(text)));
    }

    @Test
    void tenTimesTheTargetsTakeAboutTenTimesAsLong() {
        String few = wide(FEW);
        String many = wide(MANY);
        for (int i = 0; i < 5; i++) {
            micros(few);
        }
        // Measured 11 to 15, for the heap grows too; a quadratic step would make it 100.
        assertThat(Growth.ratio(() -> leastMicros(few), () -> micros(many), MOST_GROWTH))
                .isLessThan(MOST_GROWTH);
    }

    @Test
    void chainOfVariablesDefinedBackwards() {
        StringBuilder text = new StringBuilder("target \"default\" {\n tags = [v0]\n}\n");
        for (int i = 0; i < MANY; i++) {
            text.append("variable \"v")
                    .append(i)
                    .append("\" {\n default = \"${v")
                    .append(i + 1)
                    .append("}\"\n}\n");
        }
        loadsWithoutErrors(text.append("v").append(MANY).append(" = \"x\"\n").toString());
    }

    @Test
    void chainOfInherits() {
        StringBuilder text = new StringBuilder("target \"default\" {\n inherits = [\"t0\"]\n}\n");
        for (int i = 0; i < MANY; i++) {
            text.append("target \"t")
                    .append(i)
                    .append("\" {\n inherits = [\"t")
                    .append(i + 1)
                    .append("\"]\n}\n");
        }
        loadsWithoutErrors(
                text.append("target \"t").append(MANY).append("\" {\n}\n").toString());
    }

    @Test
    void chainOfLinks() {
        StringBuilder text = new StringBuilder("target \"default\" {\n contexts = { x = \"target:t0\" }\n}\n");
        for (int i = 0; i < MANY; i++) {
            text.append("target \"t")
                    .append(i)
                    .append("\" {\n contexts = { x = \"target:t")
                    .append(i + 1);
            text.append("\" }\n}\n");
        }
        loadsWithoutErrors(
                text.append("target \"t").append(MANY).append("\" {\n}\n").toString());
    }

    @Test
    void chainOfGroups() {
        StringBuilder text = new StringBuilder("group \"default\" {\n targets = [\"g0\"]\n}\n");
        for (int i = 0; i < MANY; i++) {
            text.append("group \"g")
                    .append(i)
                    .append("\" {\n targets = [\"g")
                    .append(i + 1)
                    .append("\"]\n}\n");
        }
        loadsWithoutErrors(
                text.append("target \"g").append(MANY).append("\" {\n}\n").toString());
    }

    @Test
    void chainOfFunctions() {
        StringBuilder text = new StringBuilder("target \"default\" {\n tags = [f0(\"x\")]\n}\n");
        for (int i = 0; i < FEW; i++) {
            text.append("function \"f")
                    .append(i)
                    .append("\" {\n params = [x]\n result = f")
                    .append(i + 1);
            text.append("(x)\n}\n");
        }
        text.append("function \"f").append(FEW).append("\" {\n params = [x]\n result = x\n}\n");
        loadsWithoutErrors(text.toString());
    }

    /// Links that meet again and again have exponentially many paths.
    @Test
    void linksThatMeetAgain() {
        StringBuilder text = new StringBuilder("target \"default\" {\n contexts = { x = \"target:a0\" }\n}\n");
        for (int i = 0; i < 60; i++) {
            text.append("target \"a")
                    .append(i)
                    .append("\" {\n contexts = { l = \"target:l")
                    .append(i);
            text.append("\", r = \"target:r").append(i).append("\" }\n}\n");
            for (String side : List.of("l", "r")) {
                text.append("target \"").append(side).append(i).append("\" {\n contexts = { x = \"target:a");
                text.append(i + 1).append("\" }\n}\n");
            }
        }
        loadsWithoutErrors(text.append("target \"a60\" {\n}\n").toString());
    }

    @Test
    void longExpressionsInsideEachOther() {
        String sum = " + 1".repeat(900);
        StringBuilder text = new StringBuilder("target \"default\" {\n args = { A = v0 }\n}\n");
        for (int i = 0; i < 40; i++) {
            text.append("v")
                    .append(i)
                    .append(" = ")
                    .append("(".repeat(50))
                    .append("v")
                    .append(i + 1)
                    .append(sum);
            text.append(")".repeat(50)).append("\n");
        }
        loadsWithoutErrors(text.append("v40 = 1\n").toString());
    }

    @Test
    void circleOfManyVariables() {
        StringBuilder text = new StringBuilder("target \"default\" {\n}\n");
        for (int i = 0; i < MANY; i++) {
            text.append("v").append(i).append(" = v").append((i + 1) % MANY).append("\n");
        }
        assertThat(load(text.toString()).all())
                .extracting(Diagnostic::detail)
                .containsExactly("variable cycle not allowed for v0");
    }

    private static void refused(String text, String summary) {
        assertThat(load(text).all())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::summary)
                .containsExactly(summary);
    }

    private static String targets(int count, String each) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("target \"t").append(i).append("\" {\n");
            text.append(each.replace("@", "" + i).replace(">", "" + (i + 1) % count));
            text.append("\n}\n");
        }
        return text.toString();
    }

    private static String groupOf(int count) {
        StringBuilder text = new StringBuilder("group \"default\" {\n targets = [");
        for (int i = 0; i < count; i++) {
            text.append("\"t").append(i).append("\", ");
        }
        return text.append("]\n}\n").toString();
    }

    @Test
    void circleOfParents() {
        String circle = targets(100_000, "inherits = [\"t>\"]");
        Diagnostics found = load(circle + "group \"default\" {\n targets = [\"t0\"]\n}\n");
        assertThat(found.errors()).isZero();
        refused(targets(3_000, "inherits = [\"t>\"]") + groupOf(3_000), "Too much to inherit");
    }

    /// Each target has what all below it have.
    @Test
    void listsThatGrowFromParentToChild() {
        String each = "inherits = [\"u>\"]\n cache-from = [\"r@\"]";
        String chain = targets(20_000, each).replace("target \"t", "target \"u").replace("inherits = [\"u0\"]", "");
        refused(chain + "target \"default\" {\n inherits = [\"u0\"]\n}\n", "Too much to inherit");
    }

    @Test
    void pairsThatGrowFromParentToChildAndAreAllAskedFor() {
        String each = "inherits = [\"t>\"]\n args = { A@ = \"\" }";
        String chain = targets(5_000, each).replace("inherits = [\"t0\"]", "");
        refused(chain + groupOf(5_000), "Too much to inherit");
    }

    @Test
    void matricesWithManyLegs() {
        String each = " name = \"x@-${a}-${b}\"\n matrix = {\n  a = range(300)\n  b = range(300)\n }";
        refused(targets(2, each).replaceFirst("t0", "default"), "Matrix too large");
    }

    @Test
    void matrixWithManyAxes() {
        StringBuilder text = new StringBuilder("target \"default\" {\n name = \"x\"\n matrix = {\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("  a").append(i).append(" = [1]\n");
        }
        loadsWithoutErrors(text.append(" }\n}\ngroup \"default\" {\n targets = [\"x\"]\n}\n")
                .toString()
                .replaceFirst("default", "many"));
    }
}
