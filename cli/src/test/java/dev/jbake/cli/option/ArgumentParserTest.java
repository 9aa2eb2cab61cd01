package dev.jbake.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.cli.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentParserTest {
    @Test
    void wordsStandAnywhereBetweenOptions() throws UsageException {
        Arguments arguments = parse("a", "b", "--file", "x.hcl", "c", "--push", "d", "-fy.hcl", "--", "--e", "f");
        assertThat(arguments.words()).containsExactly("a", "b", "c", "d", "--e", "f");
        assertThat(arguments.all("file")).containsExactly("x.hcl", "y.hcl");
        assertThat(arguments.on("push")).isTrue();
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
        return new ArgumentParser(BuildOptions.TABLE).parse(List.of(words));
    }
}
