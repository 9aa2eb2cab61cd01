package dev.jbake.filesync.ignore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.filesync.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternMatcherTest {

    @Test
    void answersLikeMobyPatternmatcher() throws IOException {
        assertThat(differences(Golden.resource("patterns.golden"))).isEmpty();
    }

    /// Where our answers differ from those in a table.
    static List<String> differences(Path table) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Golden.Case row : Golden.read(table)) {
            PatternMatcher matcher;
            try {
                matcher = PatternMatcher.of(row.all('P'));
            } catch (BadPatternException e) {
                if (!row.all('E').equals(List.of(String.valueOf(e.getMessage())))) {
                    differences.add(row.line() + "\n  refused: " + e.getMessage());
                }
                continue;
            }
            if (row.has('E')) {
                differences.add(row.line() + "\n  accepted");
            }
            for (String expected : row.all('R')) {
                String path = expected.substring(2);
                String actual = "" + whole(matcher, path) + stepwise(matcher, path);
                if (!expected.startsWith(actual)) {
                    differences.add(row.line() + "\n  " + actual + " for " + path);
                }
            }
        }
        return differences;
    }

    /// What a list says of a path when it has not been asked about the parents.
    private static boolean matches(PatternMatcher matcher, String path) throws BadPatternException {
        return matcher.matches(path, null).matched();
    }

    private static char whole(PatternMatcher matcher, String path) {
        try {
            return matches(matcher, path) ? '+' : '-';
        } catch (BadPatternException e) {
            return '!';
        }
    }

    private static char stepwise(PatternMatcher matcher, String path) {
        PatternMatcher.@Nullable Match match = null;
        try {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                match = matcher.matches(path.substring(0, slash), match);
            }
            return matcher.matches(path, match).matched() ? '+' : '-';
        } catch (BadPatternException e) {
            return '!';
        }
    }

    @ParameterizedTest
    @CsvSource({
        "**/tmp, tmp, true",
        "**/tmp, a/tmp, true",
        "**/tmp, xtmp, false",
        "**el, zel, true",
        "**el, n/zel, true",
        "we**, wexx, true",
        "we**, n/weyy, false",
        "foo/**, foo, false",
        "foo/**, foo/x, true",
        "*.md, x.md, true",
        "*.md, sub/s.md, false",
        "**, anything/at/all, true",
        "., a, false",
        "/, a, false",
    })
    void matchesSinglePatterns(String pattern, String path, boolean expected) throws IOException {
        assertThat(matches(PatternMatcher.of(List.of(pattern)), path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "a\\", "[]a]", "a[b-", "[a-]"})
    void refusesMalformedPatterns(String pattern) {
        assertThatThrownBy(() -> PatternMatcher.of(List.of(pattern)))
                .isInstanceOf(BadPatternException.class)
                .hasMessage("syntax error in pattern");
    }

    @Test
    void refusesALoneExclamationMark() {
        assertThatThrownBy(() -> PatternMatcher.of(List.of("a", " ! "))).hasMessage("illegal exclusion pattern: \"!\"");
    }

    @Test
    void findsOutAboutABadPatternOnlyWhenItIsAsked() throws IOException {
        PatternMatcher matcher = PatternMatcher.of(List.of("b*[a"));
        assertThatThrownBy(() -> matches(matcher, "b")).hasMessage("syntax error in pattern");
    }

    /// Compat: what Go's regular expressions make of patterns that were never meant as such.
    @Test
    void keepsTheOdditiesOfTheTranslation() throws IOException {
        assertThat(matches(PatternMatcher.of(List.of("x*|y")), "ay")).isTrue();
        assertThat(matches(PatternMatcher.of(List.of("a{2}?")), "aab")).isTrue();
        assertThat(matches(PatternMatcher.of(List.of("\\d")), "7")).isTrue();
        assertThat(matches(PatternMatcher.of(List.of("x/\\Q\\é")), "x/\\é$")).isTrue();
        assertThatThrownBy(() -> matches(PatternMatcher.of(List.of("x/\\é")), "x/é"))
                .hasMessage("syntax error in pattern");
    }

    @Test
    void matchesPathsWithLineBreaks() throws IOException {
        assertThat(matches(PatternMatcher.of(List.of("a*b")), "a\nb")).isTrue();
        assertThat(matches(PatternMatcher.of(List.of("a/**/b")), "a/x\ny/b")).isFalse();
    }

    @Test
    @Timeout(20)
    void staysLinear() throws IOException {
        String stars = String.join("", Collections.nCopies(2_000, "*a"));
        String path = "a".repeat(4_000) + "b";
        assertThat(matches(PatternMatcher.of(List.of(stars)), path)).isFalse();
        String doubled = String.join("/", Collections.nCopies(300, "**"));
        assertThat(matches(PatternMatcher.of(List.of(doubled + "/x")), "a/".repeat(300) + "y"))
                .isFalse();
    }

    @Test
    @Timeout(20)
    void copesWithTenThousandPatterns() throws IOException {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            patterns.add("**/dir" + i + "/*.log");
            patterns.add("!keep" + i + "/*/x");
        }
        PatternMatcher matcher = PatternMatcher.of(patterns);
        for (int i = 0; i < 500; i++) {
            assertThat(matches(matcher, "src/dir" + i + "/a.log")).isTrue();
            assertThat(matches(matcher, "src/dir" + i + "/a.txt")).isFalse();
        }
    }
}
