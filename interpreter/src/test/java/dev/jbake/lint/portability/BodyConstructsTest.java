package dev.jbake.lint.portability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.bake.attribute.Attribute;
import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What HCL and JSON files need, and near misses.
class BodyConstructsTest {
    @TempDir
    Path directory;

    private void finds(String text, String... expected) throws IOException {
        assertThat(UsedConstructs.in(directory, "docker-bake.hcl", text)).containsExactly(expected);
    }

    private void findsInJson(String text, String... expected) throws IOException {
        assertThat(UsedConstructs.in(directory, "docker-bake.json", text)).containsExactly(expected);
    }

    @Test
    void targetsAttributes() throws IOException {
        finds("""
                target "a" {
                  call     = "check"
                  contexts = { x = "." }
                  args     = { A = 1 }
                }
                """, "0.16.0 target attribute `call`: call", "0.8.0 target attribute `contexts`: contexts");
        findsInJson("""
                {"target": {"a": {"shm-size": "64m", "tags": ["a"]}}}
                """, "0.13.0 target attribute `shm-size`: \"shm-size\"");
    }

    /// What no version knows may stand where it likes.
    @Test
    void attributesElsewhere() throws IOException {
        finds("""
                call = "x"
                variable "call" {
                  default = call
                  matrix  = {}
                }
                group "g" {
                  targets = []
                  call    = ""
                }
                other "x" {
                  call = replace("", "", "")
                }
                target "a" {
                  unknown = replace("", "", "")
                  tags    = [call]
                  block {
                    call = ""
                  }
                }
                """);
    }

    /// All have a version, and the attributes of a target that is not as old as bake itself are found.
    @Test
    void everyAttribute() throws IOException {
        for (Attribute<?> attribute : AttributeTable.ALL) {
            Construct construct = BodyConstructs.attribute("target", attribute);
            String text = "target \"a\" {\n  " + attribute.name() + " = []\n}\n";
            if (construct.since().compareTo(Portability.EARLIEST) > 0) {
                finds(text, construct.since() + " " + construct.name() + ": " + attribute.name());
            } else {
                assertThat(attribute.since()).isEqualTo(Declaration.EARLIEST);
                finds(text);
            }
        }
    }

    @Test
    void everyFunction() throws IOException {
        for (FunctionCatalogue.Subject subject : new FunctionCatalogue().subjects()) {
            for (Declaration function : subject.functions()) {
                Construct construct = ExpressionConstructs.function(function);
                String text = "a = [for x in [1] : \"-${" + function.name() + "(x)}\"]\n";
                if (construct.since().compareTo(Portability.EARLIEST) > 0) {
                    finds(text, construct.since() + " " + construct.name() + ": " + function.name());
                } else {
                    assertThat(function.since()).isEqualTo(Declaration.EARLIEST);
                    finds(text);
                }
            }
        }
    }

    @Test
    void functionsInJson() throws IOException {
        findsInJson("""
                {"target": {"a": {"tags": ["x:${replace("a", "b", "c")}"]}}, "n": "timestamp()"}
                """.replace("\"a\", \"b\", \"c\"", "1, 2, 3"), "0.11.0 function `replace`: replace");
    }

    /// A file may bring the function itself for old versions.
    @Test
    void functionsOfTheFiles() throws IOException {
        assertThat(UsedConstructs.in(
                        directory,
                        Map.of(
                                "a.hcl",
                                "a = sanitize(\"x\")\n",
                                "b.hcl",
                                "function \"sanitize\" {\n  params = [x]\n  result = timestamp()\n}\n")))
                .containsExactly("0.9.0 function `timestamp`: timestamp");
    }

    @Test
    void references() throws IOException {
        finds(
                """
                target "a" {
                  tags = target.b.tags
                  labels = { l = group.g.name, m = [for target in ["x"] : target][0] }
                }
                """,
                "0.10.0 reference to the attributes of a target or group: target.b.tags",
                "0.10.0 reference to the attributes of a target or group: group.g.name");
    }

    @Test
    void nullEntries() throws IOException {
        finds(
                """
                OFF = null
                target "a" {
                  args   = { A = null, B = "null", C = true ? OFF : "" }
                  labels = { A = "x" }
                  target = null
                }
                """,
                "0.10.0 null as the value of an argument or label: null",
                "0.10.0 null as the value of an argument or label: null");
    }

    @Test
    void matrices() throws IOException {
        finds("""
                target "a" {
                  name   = "a-${x}"
                  matrix = { x = [1, 2] }
                }
                """, "0.11.0 target attribute `name`: name", "0.11.0 target attribute `matrix`: matrix");
    }

    @Test
    void outputs() throws IOException {
        finds(
                "target \"a\" {\n  output = [\"type=a\", \"type=b\"]\n}\n",
                "0.13.0 several outputs of a target: \"type=b\"");
        finds("target \"a\" {\n  output = true ? [\"type=a\"] : [\"type=b\"]\n}\n");
    }

    @Test
    void variables() throws IOException {
        finds(
                """
                variable "a" {
                  type        = number
                  default     = 1
                  description = "x"
                  validation {
                    condition = a == indexof([1], 1)
                  }
                }
                """,
                "0.24.0 variable attribute `type`: type",
                "0.16.0 variable attribute `description`: description",
                "0.19.0 block `validation` of a variable: validation",
                "0.14.0 function `indexof`: indexof");
    }

    @Test
    void objects() throws IOException {
        finds(
                """
                CACHE = [{ type = "inline" }]
                target "a" {
                  output     = [{ type = "image" }]
                  cache-from = CACHE
                  cache-to   = ["type=inline"]
                  attest     = true ? [] : [{ type = "sbom" }]
                  secret     = [for x in ["a"] : { id = x }]
                  ssh        = [for x in { a = 1 } : x]
                }
                """,
                "0.20.0 object instead of a text in `output`: { type = \"image\" }",
                "0.20.0 object instead of a text in `cache-from`: { type = \"inline\" }",
                "0.10.0 target attribute `attest`: attest",
                "0.20.0 object instead of a text in `attest`: { type = \"sbom\" }",
                "0.20.0 object instead of a text in `secret`: { id = x }");
    }

    @Test
    void policyTakesObjectsFromTheBeginning() throws IOException {
        finds(
                "target \"a\" {\n  policy = [{ filename = \"x\" }]\n}\n",
                "0.31.0 target attribute `policy`: policy",
                "0.31.0 object instead of a text in `policy`: { filename = \"x\" }");
    }
}
