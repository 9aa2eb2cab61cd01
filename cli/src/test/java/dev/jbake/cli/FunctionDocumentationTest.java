package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.eval.FunctionCatalogue;
import dev.jbake.function.Declaration;
import dev.jbake.function.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said about functions is whole, is true, and is what `docs/stdlib.md` says.
///
/// `-Djbake.accept=true` writes the page; that run fails too, so that somebody looks at the difference.
class FunctionDocumentationTest {
    private static final Path PAGE = Path.of("../docs/stdlib.md");

    private final FunctionCatalogue catalogue = new FunctionCatalogue();

    @TempDir
    Path project;

    private List<Declaration> functions() {
        return catalogue.subjects().stream()
                .flatMap(subject -> subject.functions().stream())
                .toList();
    }

    @Test
    void thePageSaysWhatTheDeclarationsSay() throws IOException {
        String page = StdlibPage.write(catalogue);
        if (Boolean.getBoolean("jbake.accept")) {
            Files.writeString(PAGE, page);
            fail("accepted " + PAGE + "; look at it and run again without jbake.accept");
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void nothingIsLeftOut() {
        assertThat(functions()).hasSize(106).allSatisfy(function -> {
            assertThat(function.description()).isNotBlank().endsWith(".");
            assertThat(function.note()).matches(note -> note.isEmpty() || note.endsWith("."));
            assertThat(function.examples()).isNotEmpty();
            assertThat(function.examples())
                    .allSatisfy(example -> assertThat(example.expression()).contains(function.name() + "("));
            List<Parameter> parameters = new ArrayList<>(function.parameters());
            if (function.variadic() != null) {
                parameters.add(function.variadic());
            }
            assertThat(parameters)
                    .allSatisfy(parameter ->
                            assertThat(parameter.text()).isNotBlank().endsWith("."));
        });
    }

    /// All examples in one file, each an argument that must be what was promised.
    @Test
    void examplesGiveWhatTheyPromise() throws IOException {
        StringBuilder file = new StringBuilder("target \"default\" {\n  args = {\n");
        List<Declaration.Example> examples = new ArrayList<>();
        for (Declaration function : functions()) {
            for (Declaration.Example example : function.examples()) {
                file.append("    e").append(examples.size()).append(" = ");
                file.append("jsonencode(").append(example.expression()).append(") == jsonencode(jsondecode(");
                file.append(literal(example.json())).append(")) ? \"as promised\" : jsonencode(");
                file.append(example.expression()).append(")\n");
                examples.add(example);
            }
        }
        Files.writeString(project.resolve("docker-bake.hcl"), file.append("  }\n}\n"));
        CommandOutcome result = command(project, "build", "--print");
        assertThat(result.errors()).isEmpty();
        String printed = result.output();
        List<Declaration.Example> wrong = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (!printed.contains("\"e" + i + "\": \"as promised\"")) {
                wrong.add(examples.get(i));
            }
        }
        assertThat(wrong).as(printed).isEmpty();
    }

    private static String literal(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("${", "$${")
                        .replace("%{", "%%{")
                + '"';
    }

    @Test
    void theCommandExplainsEveryFunction() {
        String list = command(project, "functions").output();
        for (Declaration function : functions()) {
            assertThat(list).contains("  " + function.signature() + "\n      " + function.description() + "\n");
            CommandOutcome page = command(project, "functions", function.name());
            assertThat(page.exit()).isZero();
            assertThat(page.output()).startsWith(function.signature() + "\n\n" + function.description() + "\n");
            assertThat(page.output()).contains(function.examples().getFirst().expression());
        }
        assertThat(command(project, "--help").output()).contains("\n  functions ");
        assertThat(command(project, "functions", "--help").output()).startsWith("Usage: jbake functions [NAME]\n");
    }

    @Test
    void aNameThatIsNoneIsRefusedWithANearOne() {
        CommandOutcome result = command(project, "functions", "uper");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).isEmpty();
        assertThat(result.errors()).isEqualTo("ERROR: There is no function named \"uper\". Did you mean \"upper\"?\n");
        assertThat(command(project, "functions", "a", "b").errors())
                .isEqualTo("ERROR: jbake functions takes at most 1 argument, but got \"b\"\n");
    }

    private static CommandOutcome command(Path folder, String... words) {
        return InProcess.command(
                List.of(words), new Invocation(List.of(), Map.of("HOME", "/home/user", "PATH", ""), "", folder));
    }
}
