package dev.jbake.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ten times the targets allocate ten times the memory, whatever shape the file has: what is copied once for each
/// target shows here however busy the machine is. Time is left to BakeLimitsTest.
class LinearTest {
    private static final int FEW = 500;
    private static final int MANY = 5_000;
    private static final double MOST_GROWTH = 12;

    /// In each target's text `@` is its number and `<` the one before it; in the head `#` stands for "n0", "n1", ...
    private static String file(String head, String first, String each, String tail, int count) {
        String names = IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\"").collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(head.replace("#", names));
        for (int i = 0; i < count; i++) {
            String form = i == 0 ? first : each;
            text.append(form.replace("@", String.valueOf(i)).replace("<", String.valueOf(i - 1)));
        }
        return text.append(tail.replace("<", String.valueOf(count - 1))).toString();
    }

    private static long allocated(String text, List<String> asked) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Diagnostics diagnostics = new Diagnostics();
        Host host = new Host(
                Map.of(),
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
        long before = threads.getTotalThreadAllocatedBytes();
        String printed = BakeRun.load(BakeArguments.of(List.of("-"), asked), host, diagnostics)
                .print();
        long bytes = threads.getTotalThreadAllocatedBytes() - before;
        assertThat(printed).isNotEmpty();
        assertThat(new DiagnosticRenderer().render(diagnostics)).isEmpty();
        return bytes;
    }

    private static void isLinear(String head, String first, String each, String tail, List<String> asked) {
        String few = file(head, first, each, tail, FEW);
        allocated(few, asked);
        String many = file(head, first, each, tail, MANY);
        double ratio = Growth.ratio(() -> allocated(few, asked), () -> allocated(many, asked), MOST_GROWTH);
        assertThat(ratio).as("bytes for %s targets to bytes for %s", MANY, FEW).isBetween(2.0, MOST_GROWTH);
    }

    private static void isLinear(String each) {
        isLinear("", each, each, "", List.of("t*"));
    }

    @Test
    void targetsAskedForByPattern() {
        isLinear("target \"t@\" {\n  tags = [\"app:@\"]\n  args = { A = \"@\" }\n}\n");
    }

    @Test
    void oneTargetOfMany() {
        String each = "target \"t@\" {\n  tags = [\"app:@\"]\n  args = { A = \"@\" }\n}\n";
        isLinear("", each, each, "", List.of("t7"));
    }

    @Test
    void chainOfParents() {
        isLinear(
                "",
                "target \"t0\" {\n  context = \"c\"\n}\n",
                "target \"t@\" {\n  inherits = [\"t<\"]\n  tags = [\"app:@\"]\n}\n",
                "",
                List.of("t*"));
    }

    @Test
    void chainOfParentsThatEachAddPairs() {
        isLinear(
                "",
                "target \"t0\" {\n  labels = { a = \"\" }\n}\n",
                "target \"t@\" {\n  inherits = [\"t<\"]\n  args = { A@ = \"@\" }\n  labels = { l@ = \"\" }\n}\n",
                "target \"last\" {\n  inherits = [\"t<\"]\n}\n",
                List.of("last"));
    }

    @Test
    void parentsThatMeetAgain() {
        isLinear(
                "",
                "target \"t0\" {\n  args = { A = \"0\" }\n}\n",
                """
                target "l@" {
                  inherits = ["t<"]
                  args     = { L@ = "" }
                }
                target "r@" {
                  inherits = ["t<"]
                  args     = { R@ = "" }
                }
                target "t@" {
                  inherits = ["l@", "r@"]
                  args     = { A = "@" }
                }
                """,
                "target \"last\" {\n  inherits = [\"t<\"]\n}\n",
                List.of("last"));
    }

    @Test
    void oneTargetWithManyParents() {
        isLinear(
                "target \"all\" {\n  inherits = [#]\n}\n",
                "target \"n@\" {\n  args = { A@ = \"@\" }\n}\n",
                "target \"n@\" {\n  args = { A@ = \"@\" }\n}\n",
                "",
                List.of("all"));
    }

    @Test
    void oneTargetInManyPieces() {
        String each = "target \"all\" {\n  args = { A@ = \"@\" }\n}\n";
        isLinear("", each, each, "", List.of("all"));
    }

    @Test
    void chainOfLinks() {
        isLinear(
                "",
                "target \"t0\" {\n}\n",
                "target \"t@\" {\n  contexts = { below = \"target:t<\" }\n}\n",
                "target \"last\" {\n  contexts = { below = \"target:t<\" }\n}\n",
                List.of("last"));
    }

    @Test
    void oneTargetThatLinksToAll() {
        isLinear(
                "target \"all\" {\n  contexts = { for n in [#] : n => \"target:${n}\" }\n}\n",
                "target \"n@\" {\n}\n",
                "target \"n@\" {\n}\n",
                "",
                List.of("all"));
    }

    @Test
    void chainOfGroupsThatAllHoldTheSameGroup() {
        isLinear(
                "group \"common\" {\n  targets = [\"t0\"]\n}\ngroup \"g-1\" {\n  targets = [\"t0\"]\n}\n",
                "target \"t@\" {\n}\ngroup \"g@\" {\n  targets = [\"common\", \"g<\", \"t@\"]\n}\n",
                "target \"t@\" {\n}\ngroup \"g@\" {\n  targets = [\"common\", \"g<\", \"t@\"]\n}\n",
                "group \"default\" {\n  targets = [\"g<\"]\n}\n",
                List.of());
    }

    @Test
    void chainOfGroupsThatAreAllAskedFor() {
        isLinear(
                "group \"g-1\" {\n  targets = [\"t0\"]\n}\n",
                "target \"t@\" {\n}\ngroup \"g@\" {\n  targets = [\"g<\", \"t@\"]\n}\n",
                "target \"t@\" {\n}\ngroup \"g@\" {\n  targets = [\"g<\", \"t@\"]\n}\n",
                "",
                List.of("g*"));
    }

    @Test
    void variablesThatDependOnEachOther() {
        isLinear(
                "",
                "variable \"v@\" {\n  default = \"x\"\n}\ntarget \"t@\" {\n  args = { A = v@ }\n}\n",
                "variable \"v@\" {\n  default = v<\n}\ntarget \"t@\" {\n  args = { A = v@ }\n}\n",
                "",
                List.of("t*"));
    }

    @Test
    void functionsAndReferences() {
        isLinear("""
                function "f@" {
                  params = [x]
                  result = "${x}-@"
                }
                target "t@" {
                  context = f@("a")
                  args    = { A = upper(target.t@.context) }
                }
                """);
    }

    @Test
    void elementsOfOneLongList() {
        isLinear(
                "variable \"names\" {\n  default = [#]\n}\n",
                "target \"t@\" {\n  tags = [\"app:${names[@]}\"]\n}\n",
                "target \"t@\" {\n  tags = [\"app:${names[@]}\"]\n}\n",
                "",
                List.of("t*"));
    }
}
