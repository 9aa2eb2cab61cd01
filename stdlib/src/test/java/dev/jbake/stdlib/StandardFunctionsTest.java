package dev.jbake.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionTable;
import java.util.List;
import java.util.Objects;
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
}
