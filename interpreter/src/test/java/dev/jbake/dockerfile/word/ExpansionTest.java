package dev.jbake.dockerfile.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.parser.dockerfile.WordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {
    private static Environment environment() {
        Environment environment = new Environment();
        environment.set("name", "a/b/b.tar.gz");
        environment.set("empty", "");
        environment.set("secret", null);
        return environment;
    }

    // expectations are those of BuildKit's shell lexer on the same words
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "$name; a/b/b.tar.gz",
                "${name}x; a/b/b.tar.gzx",
                "\\$name; $name",
                "'$name'; $name",
                "\"$name\\\"\"; a/b/b.tar.gz\"",
                "\"a\\nb\"; a\\nb",
                "$; $",
                "x$.; x$.",
                "${none:-d}; d",
                "${empty:-d}; d",
                "${empty-d}y; y",
                "${name:+w}; w",
                "${empty:+w}y; y",
                "${empty+w}; w",
                "${none:-${name}}; a/b/b.tar.gz",
                "${none:-a b}; a b",
                "${name#*/}; b/b.tar.gz",
                "${name##*/}; b.tar.gz",
                "${name%.*}; a/b/b.tar",
                "${name%%.*}; a/b/b",
                "${name/b/X}; a/X/b.tar.gz",
                "${name//b/X}; a/X/X.tar.gz",
                "${name//\\//-}; a-b-b.tar.gz",
                "${name%\\*}; a/b/b.tar.gz",
                "<< EOF; << EOF"
            })
    void expandsAsBuildKit(String word, String text) throws WordException {
        assertThat(Expansion.expand(word, '\\', environment()).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "${name; unsupported modifier (\uFFFD) in substitution",
                "${; syntax error: missing '}'",
                "${}; syntax error: bad substitution",
                "${name:=x}; unsupported modifier (:=) in substitution",
                "${name:#x}; unsupported modifier (:#) in substitution",
                "${name:-x; syntax error: missing '}'",
                "'x; unexpected end of statement while looking for matching single-quote",
                "\"x; unexpected end of statement while looking for matching double-quote",
                "${none:?}; none: is not allowed to be unset",
                "${empty:?say}; empty: say",
                "${name/x}; syntax error: missing '/' in ${}"
            })
    void refusesAsBuildKit(String word, String message) {
        assertThatThrownBy(() -> Expansion.expand(word, '\\', environment()))
                .isInstanceOf(WordException.class)
                .hasMessage(message);
    }

    @Test
    void whatIsNotKnownStaysUnknown() throws WordException {
        Expanded expanded = Expansion.expand("$secret-$name-$none", '\\', environment());
        assertThat(expanded.text()).isNull();
        assertThat(expanded.used()).containsExactly("secret", "name");
        assertThat(expanded.unset()).containsExactly("none");
        Environment ofImage = environment();
        ofImage.open();
        assertThat(Expansion.expand("$none", '\\', ofImage).text()).isNull();
    }
}
