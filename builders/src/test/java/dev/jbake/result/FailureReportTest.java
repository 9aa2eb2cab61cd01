package dev.jbake.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.jbake.buildkit.ErrorSource;
import dev.jbake.progress.Board;
import dev.jbake.progress.Recording;
import io.grpc.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureReportTest {
    private static final String RUN = "process \"/bin/sh -c exit 3\" did not complete successfully: exit code: 3";
    private static final ErrorSource PLACE = new ErrorSource(
            "Dockerfile", "FROM base AS fail\nRUN exit 3\nFROM base\n", ImmutableList.of(new ErrorSource.Range(2, 2)));

    private static TargetFailure failure(String target, String vertex) {
        return new TargetFailure(
                target, "failed to solve: " + RUN, Status.Code.UNKNOWN, vertex, ImmutableList.of(PLACE));
    }

    /// Everything from the failed step to the error, of the recorded run with a failing target among three. The
    /// reference prints one of the last lines twice in place of all.
    @Test
    void showsStepPlaceOthersAndError() {
        Board board = new Board();
        Recording.load("three-fail").plain(board, "");
        FailureReport report = new FailureReport(
                List.of(TargetFailure.canceled("slow1"), failure("fail", "v"), TargetFailure.canceled("web")),
                ImmutableSetMultimap.of(),
                board,
                true);
        assertThat(report.text("")).isEqualTo("""
                ------
                 > [fail fail 1/1] RUN for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do echo "line $i"; done; printf 'last without newline'; exit 3:
                0.398 line 5
                0.398 line 6
                0.398 line 7
                0.398 line 8
                0.398 line 9
                0.398 line 10
                0.398 line 11
                0.399 line 12
                0.399 line 13
                0.399 last without newline
                ------
                Dockerfile:2
                --------------------
                   1 |     FROM base AS fail
                   2 | >>> RUN exit 3
                   3 |     FROM base
                   4 |    \s
                --------------------
                Not built because of this: slow1 (cancelled), web (cancelled)
                ERROR: target fail: failed to solve: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3
                """);
        assertThat(report.exitStatus()).isEqualTo(1);
    }

    /// The dependent ends first, with the same error; the blame goes to the target with the step.
    @Test
    void prefersTheTargetWhoseStepFailed() {
        FailureReport report = new FailureReport(
                List.of(failure("app", "v"), failure("lib", "v"), failure("base", "v"), failure("twin", "v")),
                ImmutableSetMultimap.of("app", "lib", "lib", "base"),
                new Board(),
                true);
        assertThat(report.text(""))
                .endsWith("--------------------\n"
                        + "Not built because of this: app (needs lib), lib (needs base), twin (same step)\n"
                        + "ERROR: target base: failed to solve: " + RUN + "\n")
                .containsOnlyOnce("Dockerfile:2\n");
    }

    @Test
    void reportsSeveralOwnFailures() {
        FailureReport report = new FailureReport(
                List.of(failure("one", "v"), failure("two", "w"), TargetFailure.canceled("three")),
                ImmutableSetMultimap.of(),
                new Board(),
                true);
        assertThat(report.text(""))
                .endsWith("ERROR: target two: failed to solve: " + RUN + "\n"
                        + "Not built because of this: three (cancelled)\n"
                        + "ERROR: target one: failed to solve: " + RUN + "\n");
    }

    @Test
    void endsWith130WhenAllWasCancelled() {
        FailureReport report = new FailureReport(
                List.of(TargetFailure.canceled("default")), ImmutableSetMultimap.of(), new Board(), false);
        assertThat(report.text("")).isEqualTo("ERROR: failed to solve: Canceled: context canceled\n");
        assertThat(report.exitStatus()).isEqualTo(130);
    }
}
