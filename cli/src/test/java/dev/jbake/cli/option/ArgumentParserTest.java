package dev.jbake.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentParserTest {
    private static final Option FILE = Option.values("file", 'f', "FILE", "Read this file");
    private static final Option PUSH = Option.flag("push", "Push the images");
    private static final Option DEBUG = Option.flag("debug", 'D', "Print more");
    private static final Option GO = Option.optional("go", "WHICH", "some", "Go on");
    private static final List<Option> TABLE = List.of(
            FILE,
            GO,
            DEBUG,
            PUSH,
            Option.deprecated("list-targets", "list=targets", "List the targets"),
            Option.deprecated("list-variables", "list=variables", "List the variables"));

    @Test
    void wordsStandAnywhereBetweenOptions() throws UsageException {
        Arguments arguments = parse("a", "b", "--file", "x.hcl", "c", "--push", "d", "-fy.hcl", "--", "--e", "f");
        assertThat(arguments.words()).containsExactly("a", "b", "c", "d", "--e", "f");
        assertThat(arguments.all(FILE)).containsExactly("x.hcl", "y.hcl");
        assertThat(arguments.on(PUSH)).isTrue();
    }

    @Test
    void anOptionalValueFollowsOnlyAfterEquals() throws UsageException {
        Arguments arguments = parse("--go", "a", "--go=all", "--go=");
        assertThat(arguments.all(GO)).containsExactly("some", "all", "");
        assertThat(arguments.words()).containsExactly("a");
    }

    @Test
    void wordsAreKeptAsTheyAre() throws UsageException {
        assertThat(parse("a", "a", "", "-").words()).containsExactly("a", "a", "", "-");
    }

    @Test
    void deprecatedSwitchesGiveNotice() throws UsageException {
        assertThat(parse("--list-variables=false", "--list-targets").notices())
                .containsExactly(
                        "Flag --list-variables has been deprecated, list-variables is deprecated,"
                                + " use list=variables instead",
                        "Flag --list-targets has been deprecated, list-targets is deprecated,"
                                + " use list=targets instead");
    }

    @Test
    void shortFlagsShareADash() throws UsageException {
        Arguments arguments = parse("-Df=x.hcl", "-Dfy", "-D=false", "-f=", "-f", "-D");
        assertThat(arguments.all(DEBUG)).containsExactly("true", "true", "false");
        assertThat(arguments.all(FILE)).containsExactly("x.hcl", "y", "=", "-D");
        assertThat(arguments.words()).isEmpty();
    }

    /// The messages are those of `docker buildx bake` v0.36.1 for the same command lines.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --prin          | unknown flag: --prin
            --pus=x         | unknown flag: --pus. Did you mean "--push"?
            --=x            | bad flag syntax: --=x
            ---x            | bad flag syntax: ---x
            --file          | flag needs an argument: --file
            -f              | flag needs an argument: 'f' in -f
            -Df             | flag needs an argument: 'f' in -f
            -Dxyz           | unknown shorthand flag: 'x' in -xyz
            -x=1            | unknown shorthand flag: 'x' in -x=1
            -D=             | unknown shorthand flag: '=' in -=
            -😀a            | unknown shorthand flag: '😀' in -😀a
            -D=x            | invalid argument "x" for "-D, --debug" flag: strconv.ParseBool: parsing "x": invalid syntax
            --push=         | invalid argument "" for "--push" flag: strconv.ParseBool: parsing "": invalid syntax
            --push=a"b      | invalid argument "a\\"b" for "--push" flag: strconv.ParseBool: parsing "a\\"b": invalid syntax
            """)
    void mistakesAreReported(String word, String message) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parse(word))
                .withMessage(message);
    }

    private static Arguments parse(String... words) throws UsageException {
        return new ArgumentParser(TABLE).parse("jbake build", List.of(words));
    }
}
