package dev.jbake.lint.portability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.bake.attribute.BlockAttribute;
import dev.jbake.bake.attribute.BlockTable;
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

    /// All have a version, and the attributes of a target that is not as old as bake itself are found.
    @Test
    void everyAttribute() throws IOException {
        for (BlockAttribute attribute : BlockTable.TARGET.attributes()) {
            Construct construct = BodyConstructs.attribute(BlockTable.TARGET, attribute);
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

    /// What would be a mistake when it is evaluated does not keep the search from ending.
    @Test
    void cycles() throws IOException {
        finds("""
                A = concat(A, B)
                B = true ? A : f()
                function "f" {
                  params = []
                  result = concat(f(), [null])
                }
                target "a" {
                  output = A
                }
                """);
    }
}
