package dev.jbake.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.progress.Board;
import dev.jbake.progress.Recording;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningSummaryTest {
    private static Board recorded(String name) {
        Board board = new Board();
        Recording.load(name).plain(board, "");
        return board;
    }

    @Test
    void listsEachWarningOnce() {
        String expected = """

                 4 warnings found (use --debug to expand):
                 - FromAsCasing: 'AS' and 'from' keywords' casing do not match (line 24)
                 - MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 26)
                 - ConsistentInstructionCasing: Command 'from' should match the case of the command majority (uppercase) (line 24)
                 - LegacyKeyValueFormat: "ENV key=value" should be used instead of legacy "ENV key value" format (line 25)
                """;
        assertThat(WarningSummary.text(recorded("warn").warnings(), false, false))
                .isEqualTo(expected);
        assertThat(recorded("three-fail").warnings()).hasSize(3);
    }

    @Test
    void showsDetailAndPlaceWhenAsked() {
        String text = WarningSummary.text(recorded("warn").warnings(), true, true);
        assertThat(text)
                .startsWith("\n \u001b[33m4 warnings found:\n\u001b[0m - FromAsCasing: ")
                .contains("""
                The 'as' keyword should match the case of the 'from' keyword
                More info: https://docs.docker.com/go/dockerfile/rule/from-as-casing/
                Dockerfile:24
                --------------------
                  22 |     RUN""")
                .contains("  24 | >>> from base AS warn\n");
        assertThat(WarningSummary.text(List.of(), true, true)).isEmpty();
    }

    @Test
    void warnsOfMissingOutput() {
        assertThat(NoOutput.warning(List.of(), "remote")).isEmpty();
        assertThat(NoOutput.warning(List.of("default"), "docker-container"))
                .isEqualTo("WARNING: No output specified with docker-container driver. Build result will only remain in"
                        + " the build cache. To push result image into registry use --push or to load image into docker"
                        + " use --load");
        assertThat(NoOutput.warning(List.of("a", "b"), "remote"))
                .startsWith("WARNING: No output specified for a, b target(s) with remote driver.");
    }
}
