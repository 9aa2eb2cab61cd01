package dev.jbake.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentParserTest {
    private static final Option FILE = Option.values("file", 'f', "FILE", "Read this file");
    private static final Option PUSH = Option.flag("push", "Push the images");
    private static final List<Option> TABLE = List.of(
            FILE,
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

    private static Arguments parse(String... words) throws UsageException {
        return new ArgumentParser(TABLE).parse("jbake build", List.of(words));
    }
}
