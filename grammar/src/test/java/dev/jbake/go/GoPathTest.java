package dev.jbake.go;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoPathTest {
    @ParameterizedTest
    @CsvSource({
        "'', '.'",
        "a/b, a/b",
        "a//b/, a/b",
        "./a/./b, a/b",
        "a/b/../c, a/c",
        "a/.., '.'",
        "a/../.., '..'",
        "../../a/.., ../..",
        "/, /",
        "//a, /a",
        "/../a, /a",
        "/.., /"
    })
    void cleans(String path, String clean) {
        assertThat(GoPath.clean(path)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '.', '.'",
        "/, /, /",
        "a, a, '.'",
        "/a, a, /",
        "a/b, b, a",
        "a//b//, b, a/b",
        "a/../b/c, c, b",
        "//, /, /"
    })
    void takesAPathApart(String path, String base, String directory) {
        assertThat(GoPath.base(path)).isEqualTo(base);
        assertThat(GoPath.directory(path)).isEqualTo(directory);
    }

    @Test
    void joins() {
        assertThat(GoPath.join("", "")).isEmpty();
        assertThat(GoPath.join("a/", "")).isEqualTo("a");
        assertThat(GoPath.join("", "./b")).isEqualTo("b");
        assertThat(GoPath.join("a/b", "../c")).isEqualTo("a/c");
    }
}
