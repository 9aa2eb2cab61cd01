package dev.jbake.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import java.io.ByteArrayInputStream;
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

/// A few lines that would take hours or all memory are refused with one diagnostic.
@Timeout(60)
class EvaluationLimitsTest {
    private static final String NUMBERS = "r = range(1000)\n";

    private static List<Diagnostic> load(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Host host = new Host(
                Map.of(),
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
        BakeRun.load(BakeArguments.of(List.of("-"), List.of()), host, diagnostics);
        return List.copyOf(diagnostics.all());
    }

    private static String target(String expression) {
        return "target \"default\" {\n  args = { A = " + expression + " }\n}\n";
    }

    /// Names that each are made of the one before.
    private static String chain(int length, String first, String step) {
        StringBuilder text = new StringBuilder("v0 = ").append(first).append('\n');
        for (int i = 0; i < length; i++) {
            text.append('v').append(i + 1).append(" = ").append(step.replace("V", "v" + i));
            text.append('\n');
        }
        return text.toString();
    }

    private static void refused(String text, String detail) {
        List<Diagnostic> found = load(text);
        assertThat(found).extracting(Diagnostic::code).containsExactly(Code.TOO_LARGE);
        assertThat(found.getFirst().summary()).isEqualTo("Too much to evaluate");
        assertThat(found.getFirst().detail()).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"${V}${V}\"",
                "join(\"\", [V, V])",
                "format(\"%s%s\", V, V)",
                "replace(V, \"a\", V)",
                "regex_replace(V, \"a\", V)",
                "join(\"\", formatlist(\"%s\", [V, V]))",
                "indent(1000000, \"${V}\\n\\n\\n\\n\\n\\n\\n\\n\\n\")"
            })
    void textThatGrows(String step) {
        refused(chain(40, "\"aaaaaaaa\"", step) + target("v40"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[V, V]", "concat(V, V)", "flatten([V, V])", "setproduct(V, V)", "[for x in [V, V] : x]"})
    void listsThatGrow(String step) {
        refused(chain(40, "[1, 2]", step) + target("length(v40)"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ a = V, b = V }", "merge(V, { b = V, c = V })"})
    void objectsThatGrow(String step) {
        refused(chain(40, "{ a = 1 }", step) + target("jsonencode(v40)"), "The value is too large");
    }

    @Test
    void valuesInsideEachOther() {
        refused(
                chain(600, "[1]", "[V]") + target("jsonencode(v600)"),
                "The value is nested more than 500 levels deep.");
        assertThat(load(chain(490, "[1]", "[V]") + target("jsonencode(v490)"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "length([for a in r : [for b in r : [for c in r : 1]]])",
                "length([for a in r : [for b in r : [for c in r : 1 if false]]])",
                "\"%{ for a in r }%{ for b in r }%{ for c in r }x%{ endfor }%{ endfor }%{ endfor }\"",
                "can([for a in r : [for b in r : [for c in r : 1]]])",
                "try([for a in r : [for b in r : [for c in r : 1]]], 1)",
                "length([for a in r : bcrypt(\"x\", 10)])",
                "bcrypt(\"x\", 31)",
                "length(setproduct(r, r, r))",
                "length([for a in r : regexall(\"(a?){500}\", join(\"\", r))])",
                "length([for a in r : regexall(\"(a|b)*(c|d)*(e|f)*(g|h)*(i|j)*(k|l)*\", join(\"\", r))])",
                "[for a in r : regex_replace(join(\"\", r), \".\", join(\"\", [for b in r : \"$1\"]))][0]",
                "length(regexall(join(\"\", [for a in r : \"(a)?(a)?(a)?(a)?\"]), \"aaa\"))",
                "length(regexall(join(\"\", [for a in r : \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"]), \"aaa\"))",
                "length(regexall(join(\"\", [for a in r : \"(?:ab){1000}\"]), \"aaa\"))",
                "length([for a in r : regexall(join(\"\", [for b in r : \"aaaaaaaaaaaaaaaaaaa\"]), \"\")])"
            })
    void loops(String expression) {
        refused(NUMBERS + target(expression), "");
    }

    @Test
    void functionsThatCallTwice() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("function \"f")
                    .append(i)
                    .append("\" {\n  params = [a]\n  result = f")
                    .append(i + 1);
            text.append("(a) + f").append(i + 1).append("(a)\n}\n");
        }
        text.append("function \"f40\" {\n  params = [a]\n  result = a\n}\n");
        refused(text + target("f0(1)"), "The evaluation takes more than 50000000 steps.");
    }

    /// The reference goes through them in reach of its memory.
    @ParameterizedTest
    @ValueSource(strings = {"V", "[V]", "upper(V)"})
    void namesThatNeedEachOther(String step) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("v").append(i).append(" = ").append(step.replace("V", "v" + (i + 1)));
            text.append('\n');
        }
        refused(
                text + "v50000 = \"x\"\n" + target("v0"),
                "More than 20000 definitions depend on each other in a chain.");
    }

    @Test
    void combiningCharacters() {
        assertThat(load(target("\"a" + "\u0301\u0316".repeat(2_000_000) + "\"")))
                .isEmpty();
    }

    @Test
    void formatsOfManyVerbs() {
        String verbs = "%s".repeat(100_000);
        assertThat(load(target("format(\"" + verbs + "\"" + ", 1".repeat(100_000) + ")")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "range(1e9)",
                "format(\"%1000000000d\", 1)",
                "indent(1e9, \"a\")",
                "jsondecode(join(\"\", [for a in range(1000) : join(\"\", [for b in range(100) : \"[\"])]))",
                "cidrsubnet(\"::/0\", 128, 1e30)",
                "[1][1e300]",
                "jsonencode(pow(10, 1e308))"
            })
    void whatIsWrongAnyway(String expression) {
        assertThat(load(target(expression)))
                .extracting(Diagnostic::code)
                .doesNotContain(Code.TOO_LARGE)
                .hasSize(1);
    }
}
