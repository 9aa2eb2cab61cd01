package dev.jbake.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.Expectation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuildxVersionTest {
    private static boolean has(String version, @Nullable String since, @Nullable String until) {
        Case one = new Case(
                Path.of("area/case"),
                "shows",
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                "",
                since,
                until,
                null,
                null,
                List.of(),
                new Expectation(0, null, List.of()),
                null);
        return BuildxVersion.of(version).has(one);
    }

    @Test
    void partsAreNumbers() {
        assertThat(BuildxVersion.of("0.9")).isLessThan(BuildxVersion.of("v0.10.0"));
        assertThat(BuildxVersion.of("0.10")).isEqualByComparingTo(BuildxVersion.of("0.10.0"));
        assertThat(BuildxVersion.of("1")).isGreaterThan(BuildxVersion.of("0.99.99"));
        assertThat(BuildxVersion.of("v0.36")).hasToString("0.36.0");
    }

    @Test
    void aCaseHoldsFromItsFirstVersionToTheOneThatNoLongerDoesSo() {
        assertThat(has("0.1", null, null)).isTrue();
        assertThat(has("0.29", "0.30", null)).isFalse();
        assertThat(has("0.30", "0.30", "0.31")).isTrue();
        assertThat(has("0.31.0", "0.30", "0.31")).isFalse();
    }

    @Test
    void otherTextsAreNoVersions() {
        for (String text : List.of("", "0.", "0.29-rc1", "0.1.2.3", "99999999")) {
            assertThatThrownBy(() -> BuildxVersion.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not a version of buildx");
        }
    }
}
