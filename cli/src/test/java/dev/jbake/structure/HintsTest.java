package dev.jbake.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.diagnostic.Code;
import dev.jbake.eval.FunctionCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A function that a message tells the user to call exists.
class HintsTest {
    /// A call in prose: `name(..)` or `name(x, ..)`.
    private static final Pattern CALL = Pattern.compile("\\b([a-z][a-z0-9_]*)\\([^)\"]*\\.\\.");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final List<String> MODULES = List.of("grammar", "stdlib", "interpreter", "builders", "cli");

    private final List<String> functions = new FunctionCatalogue().names();

    @Test
    void codesNameFunctionsThatExist() {
        List<String> named = new ArrayList<>();
        for (Code code : Code.values()) {
            named.addAll(calls(code.summary() + " " + code.sentence() + " " + code.hint()));
        }
        assertThat(named).contains("convert", "try");
        assertThat(functions).containsAll(named);
    }

    @Test
    void messagesNameFunctionsThatExist() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(file));
                    while (literal.find()) {
                        for (String name : calls(literal.group(1))) {
                            if (!functions.contains(name)) {
                                unknown.add(file.getFileName() + ": " + name);
                            }
                        }
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<String> calls(String text) {
        return CALL.matcher(text).results().map(call -> call.group(1)).toList();
    }
}
