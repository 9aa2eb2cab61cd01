package dev.jbake.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.DiagnosticRenderer;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The values that a diagnostic shows with an expression that fails.
class ValuesInScopeTest {
    private static final String SENSITIVE = "has a sensitive value";

    private Diagnostics diagnostics = new Diagnostics();

    private List<String> values(String text) {
        diagnostics = new Diagnostics();
        Host host = new Host(
                Map.of("GIVEN", "from outside", "GIVEN_TOKEN", "hush-hush"),
                Path.of("/srv/project"),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
        BakeRun.load(BakeArguments.of(List.of("-"), List.of()), host, diagnostics);
        assertThat(diagnostics.hasErrors()).isTrue();
        List<Diagnostic> all = diagnostics.all();
        return all.getFirst().values().get();
    }

    /// What is shown of a variable when its value is not the number that it is wanted as.
    private List<String> operand(String defaultValue, String expression) {
        return values("variable \"V\" {\n  default = " + defaultValue + "\n}\nx = 1 + " + expression + "\n");
    }

    @Test
    void theyStandBelowTheCarets() {
        operand("\"a\"", "V");
        assertThat(new DiagnosticRenderer().render(diagnostics)).isEqualTo("""
                -:4,9-10: error JB0205: Invalid operand
                   4 | x = 1 + V
                               ^
                     where V is "a"
                Unsuitable value for right operand: a number is required.
                """);
    }

    @Test
    void aValueIsShort() {
        assertThat(operand("\"a\\n\\\"b\\\"\"", "V")).containsExactly("V is \"a\\n\\\"b\\\"\"");
        assertThat(operand("\"" + "é".repeat(61) + "\"", "V")).containsExactly("V is \"" + "é".repeat(60) + "\"...");
        assertThat(operand("null", "V")).containsExactly("V is null");
        assertThat(operand("true", "V")).containsExactly("V is true");
        assertThat(operand("[1, 2]", "V")).containsExactly("V is a tuple with 2 elements");
        assertThat(operand("{ a = 1 }", "V")).containsExactly("V is an object with 1 attribute");
        assertThat(operand("convert([\"a\"], list(string))", "V"))
                .containsExactly("V is a list of string with 1 element");
    }

    @Test
    void aTraversalIsFollowedAsFarAsItLeads() {
        assertThat(operand("{ a = [\"b\"] }", "V.a[0]")).containsExactly("V.a[0] is \"b\"");
        assertThat(operand("{ a = { b = 1 } }", "V.a.c.d")).containsExactly("V.a is an object with 1 attribute");
        assertThat(operand("{ \"a b\" = \"c\" }", "V[\"a b\"]")).containsExactly("V[\"a b\"] is \"c\"");
        assertThat(values("target \"a\" {\n args = { b = \"c\" }\n}\nx = 1 + target.a.args.b\n"))
                .containsExactly("target.a.args.b is \"c\"");
    }

    @Test
    void everyNameIsShownOnceAndOnlyThoseOfTheFailingPart() {
        assertThat(values("a = \"1x\"\nb = [a, a]\nc = \"c\"\nx = [c, upper(b, [a, b, a]...)]\n"))
                .isEmpty();
        assertThat(values("a = \"1x\"\nc = \"c\"\nx = [c, a + 1]\n")).containsExactly("a is \"1x\"");
        assertThat(values("a = true\nb = \"b\"\nx = a ? [b] : b\n")).containsExactly("a is true", "b is \"b\"");
        assertThat(values("a = \"[\"\nx = jsondecode(\"${a}${a}\")\n")).containsExactly("a is \"[\"");
    }

    @Test
    void localNamesAreShown() {
        assertThat(values("x = [for k, v in { a = \"b\" } : v + 1]\n")).containsExactly("v is \"b\"");
        assertThat(values("function \"f\" {\n params = [p]\n result = p + 1\n}\nx = f(\"a\")\n"))
                .containsExactly("p is \"a\"");
        assertThat(values("target \"a\" {\n matrix = { m = [\"x\"] }\n name = m\n tags = [m + 1]\n}\n"))
                .containsExactly("m is \"x\"");
    }

    @Test
    void attributesAndValidationsShowThem() {
        assertThat(values("a = \"b\"\ntarget \"t\" {\n no-cache = a\n}\n")).containsExactly("a is \"b\"");
        assertThat(values("""
                variable "V" {
                  default = 0
                  validation {
                    condition = V > 0
                    error_message = "positive"
                  }
                }
                """)).containsExactly("V is 0");
    }

    @Test
    void unknownValuesAreNotShown() {
        assertThat(values("a = nothing\nx = [a] + 1\n")).isEmpty();
        assertThat(diagnostics.all()).hasSizeGreaterThan(1);
        assertThat(diagnostics.all().getLast().values().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"API_TOKEN", "Password", "PASSPHRASE", "dbpwd", "my_secret", "ssh-key", "AWS_CREDENTIALS", "auth"
            })
    void valuesOfSuchNamesAreNotShown(String name) {
        assertThat(values(name + " = \"s3cret\"\nx = 1 + " + name + "\n")).containsExactly(name + " " + SENSITIVE);
        assertThat(values("v = { " + name + " = { a = \"s3cret\" } }\nx = 1 + v." + name + ".a\n"))
                .containsExactly("v." + name + ".a " + SENSITIVE);
        assertThat(values("v = { " + name + " = \"s3cret\" }\nx = 1 + v[\"" + name + "\"]\n"))
                .containsExactly("v[\"" + name + "\"] " + SENSITIVE);
    }

    @Test
    void whatIsMadeFromASecretIsNotShown() {
        assertThat(values("TOKEN = \"s3cret\"\nx = [for v in [TOKEN] : v + 1]\n"))
                .containsExactly("v " + SENSITIVE);
        assertThat(values("TOKEN = \"s3cret-2\"\nx = [for v in split(\"-\", TOKEN) : v + 1]\n"))
                .containsExactly("v " + SENSITIVE);
        assertThat(values("TOKEN = 12345\nv = \"<${TOKEN}>\"\nx = 1 + v\n")).containsExactly("v " + SENSITIVE);
        assertThat(values("""
                target "a" {
                  args = { TOKEN = "s3cret" }
                }
                x = [for v in values(target.a.args) : v + 1]
                """)).containsExactly("v " + SENSITIVE);
        assertThat(operand("\"https://me:pw@host/path\"", "V")).containsExactly("V " + SENSITIVE);
        assertThat(operand("\"https://host/p@th\"", "V")).containsExactly("V is \"https://host/p@th\"");
        assertThat(operand("\"-----BEGIN PRIVATE KEY-----\"", "V")).containsExactly("V " + SENSITIVE);
    }

    @Test
    void theEnvironmentIsShownUnlessItLooksSecret() {
        String declared = "variable \"GIVEN\" {}\nvariable \"GIVEN_TOKEN\" {}\n";
        assertThat(values(declared + "x = 1 + GIVEN\n")).containsExactly("GIVEN is \"from outside\"");
        assertThat(values(declared + "x = 1 + GIVEN_TOKEN\n")).containsExactly("GIVEN_TOKEN " + SENSITIVE);
    }
}
