package dev.jbake.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardFunctionsTest {
    private static final FunctionTable TABLE = StandardFunctions.table();

    static List<String> names() {
        return TABLE.names();
    }

    @Test
    void hasAllOfTheReferenceButTheLazyOnes() {
        assertThat(names()).hasSize(103).isSorted().doesNotHaveDuplicates();
        assertThat(TABLE.lookup("nothing")).isNull();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isDeclaredOnce(String name) {
        Function function = Objects.requireNonNull(TABLE.lookup(name));
        Declaration declaration = function.declaration();
        assertThat(declaration.name()).isEqualTo(name);
        assertThat(TABLE.lookup(name)).isSameAs(function);
    }

    /// The groups of names and the cases that declare them must say the same.
    @Test
    void everyCaseIsListed() throws IOException {
        List<String> cases = new ArrayList<>();
        Pattern label = Pattern.compile("(?m)^ {12}case \"(\\w+)\" ->");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/jbake/stdlib"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Functions.java")).toList()) {
                Matcher matcher = label.matcher(Files.readString(file));
                while (matcher.find()) {
                    cases.add(matcher.group(1));
                }
            }
        }
        cases.removeAll(List.of("dns", "url", "oid", "x500"));
        assertThat(new TreeSet<>(cases)).containsExactlyElementsOf(names());
    }
}
