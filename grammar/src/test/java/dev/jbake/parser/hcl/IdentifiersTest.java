package dev.jbake.parser.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "_", "a-b", "A1_", "é", "日本", "a\u00B7", "x-", "\uD835\uDC00"})
    void valid(String name) {
        assertThat(isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "-a", "a.b", "a b", "\u00B7", "a\u200D", "a\u30FB", "\u201C", "a\uFEFF", "\uDC80"})
    void invalid(String name) {
        assertThat(isValid(name)).isFalse();
    }

    private static boolean isValid(String name) {
        return !name.isEmpty() && Identifiers.end(name, 0) == name.length();
    }
}
