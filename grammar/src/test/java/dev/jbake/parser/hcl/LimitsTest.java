package dev.jbake.parser.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.limit.Limits;
import dev.jbake.parser.json.BlockSchema;
import dev.jbake.parser.json.JsonParser;
import dev.jbake.source.Source;
import dev.jbake.syntax.Body;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    [              | ]
                    (              | )
                    {a=            | }
                    f(             | )
                    a[             | ]
                    -              | ''
                    !              | ''
                    x?1:           | ''
                    x?             | :1
                    "${            | }"
                    [for x in y:   | ]
                    {for x in y: x=>| }
                    "%{if x}${     | }%{endif}"
                    "%{for x in y}${| }%{endfor}"
                    """)
    void deepNestingIsReadOrRefusedButNeverOverflows(String open, String close) {
        assertThat(parse(nested(open, close, Limits.NESTING - 10)).all()).isEmpty();
        Diagnostics diagnostics = parse(nested(open, close, 100_000));
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().getFirst().code()).isEqualTo(Code.NESTED_TOO_DEEP);
        assertThat(parse(nested(open, "", 100_000)).hasErrors()).isTrue();
    }

    @Test
    void deepBlocksAreRefused() {
        assertThat(parse("b {\n".repeat(400) + "}\n".repeat(400)).all()).isEmpty();
        assertThat(parse("b {\n".repeat(100_000) + "}\n".repeat(100_000)).all())
                .extracting(found -> found.code())
                .containsExactly(Code.NESTED_TOO_DEEP);
    }

    @ParameterizedTest
    @CsvSource({"+1", "[b]", "[*]", ".*[0]", "&&b"})
    void longChainsAreRefused(String link) {
        assertThat(parse("v = a" + link.repeat(Limits.CHAIN)).all()).isEmpty();
        assertThat(parse("v = a" + link.repeat(100_000)).all())
                .extracting(found -> found.code())
                .containsExactly(Code.NESTED_TOO_DEEP);
    }

    @Test
    void whatMakesNoTreeHigherMayBeLong() {
        assertThat(parse("v = a" + ".b".repeat(100_000)).all()).isEmpty();
        assertThat(parse("v = [" + "1,".repeat(100_000) + "]").all()).isEmpty();
        assertThat(parse("v = \"" + "${a} ".repeat(100_000) + "\"").all()).isEmpty();
    }

    @Test
    void tenTimesTheTargetsTakeTenTimesTheTime() {
        String target = """
                target "name" {
                  inherits = ["_common", "other"]
                  tags = ["registry.example.org/app:${VERSION}", upper("latest")]
                  args = {
                    GO_VERSION = GO_VERSION != "" ? GO_VERSION : "1.26"
                    BASE = <<-EOT
                      one
                      two
                    EOT
                  }
                }
                """;
        long warm = cpuOf(target.repeat(1_000)) + cpuOf(target.repeat(1_000));
        assertThat(warm).isPositive();
        long small = Math.min(cpuOf(target.repeat(1_000)), cpuOf(target.repeat(1_000)));
        long large = cpuOf(target.repeat(10_000));
        assertThat(large).as("10,000 targets against 1,000 (%d ns)", small).isLessThan(small * 40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /*
                    a = [1
                    a = "x
                    t {
                    a = ${
                    <<E
                    'a = f(1,'
                    ]
                    """)
    void brokenFilesTakeNoQuadraticTime(String line) {
        String lines = (line + "\n").repeat(4_000);
        // the clock of a process ticks every 10 ms
        long small = Math.max(10_000_000, Math.min(cpuOf(lines), cpuOf(lines)));
        assertThat(cpuOf(lines.repeat(10)))
                .as("ten times as many lines (%d ns)", small)
                .isLessThan(small * 60);
    }

    private static long cpuOf(String text) {
        // of the whole process: deep files are parsed on another thread
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        Body body = HclParser.parse(new Source("f", text), new Diagnostics());
        assertThat(body.span().end()).isGreaterThanOrEqualTo(0);
        return system.getProcessCpuTime() - before;
    }

    private static String nested(String open, String close, int depth) {
        return "v = " + open.repeat(depth) + "1" + close.repeat(depth) + "\n";
    }

    private static Diagnostics parse(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Body body = HclParser.parse(new Source("f", text), diagnostics);
        assertThat(body).isNotNull();
        return diagnostics;
    }

    @Test
    void ofManyErrorsOnlyTheFirstAreKept() {
        String line = "v = \"" + "\\q".repeat(100_000) + "\"\n";
        Diagnostics diagnostics = parse(line);
        assertThat(diagnostics.count()).isEqualTo(100_000);
        assertThat(diagnostics.all()).hasSize(Limits.DIAGNOSTICS);
        assertThat(new DiagnosticRenderer().render(diagnostics)).endsWith("and 99000 more\n");
    }

    @Test
    void tooManyTokensAreRefused() {
        assertThat(parse("v = [" + "1,".repeat(Limits.TOKENS / 2) + "]").all())
                .extracting(found -> found.code())
                .containsExactly(Code.TOO_LARGE);
    }

    @Test
    void tooManyTokensOfJsonAreRefused() {
        for (String text : List.of("[" + "1,".repeat(Limits.TOKENS / 2 + 1) + "1]", "[" + "1,".repeat(Limits.TOKENS))) {
            Diagnostics diagnostics = new Diagnostics();
            BlockSchema schema = new BlockSchema(List.of(), Map.of(), Map.of(), BlockSchema.Others.ATTRIBUTES);
            JsonParser.parse(new Source("f.json", "{\"a\": " + text + "}"), schema, diagnostics, new Diagnostics());
            assertThat(diagnostics.all()).extracting(found -> found.code()).containsExactly(Code.TOO_LARGE);
        }
    }
}
