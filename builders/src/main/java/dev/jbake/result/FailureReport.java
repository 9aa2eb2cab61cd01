package dev.jbake.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import dev.jbake.buildkit.ErrorSource;
import dev.jbake.progress.Board;
import dev.jbake.progress.StatusEvent.LineRange;
import dev.jbake.progress.VertexState;
import io.grpc.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is printed when a run fails: the failed steps with their last lines, the places in the Dockerfiles, which
/// targets were not built because of it, and the error.
///
/// The form is the reference's, so that people and scripts find what they know: its blocks, its excerpt, its `ERROR:`
/// line at the very end. It is no diagnostic with a code: the title of the excerpt already names file and line, and the
/// `ERROR:` line says the rest. Ours is the line before the last, and the choice of the error: where the reference
/// prints whichever solve failed first, this prefers the target whose own step failed.
/// Also, the reference's last lines are often only one, repeated, due to a mistake; here they are the last ten.
public final class FailureReport {
    private final boolean severalTargets;
    private final ImmutableList<TargetFailure> failures;
    private final SetMultimap<String, String> links;
    private final Board board;
    private final TargetFailure main;

    /// @param failures of all targets that were not built, in the order in which they ended; at least one
    /// @param links the targets that a target needs, by its name
    /// @param board after the display has closed
    /// @param severalTargets true when more than one target was to be built
    public FailureReport(
            Collection<TargetFailure> failures,
            SetMultimap<String, String> links,
            Board board,
            boolean severalTargets) {
        this.failures = ImmutableList.copyOf(failures);
        this.links = ImmutableSetMultimap.copyOf(links);
        this.board = board;
        this.severalTargets = severalTargets;
        this.main = choose();
    }

    /// 100 for an internal error of the daemon, 102 when something was exhausted, 130 when cancelled, else 1.
    public int exitStatus() {
        if (main.canceled()) {
            return 130;
        }
        return main.code() == Status.Code.INTERNAL ? 100 : main.code() == Status.Code.RESOURCE_EXHAUSTED ? 102 : 1;
    }

    /// The target whose failure counts.
    public String target() {
        return main.target();
    }

    /// The steps that failed, with their last lines. They are shown even if the run went well, as it does without a
    /// cache that cannot be read.
    ///
    /// @param board after the display has closed
    public static String steps(Board board) {
        StringBuilder out = new StringBuilder();
        for (VertexState vertex : board.failures()) {
            out.append("------\n > ").append(vertex.name()).append(":\n");
            vertex.lastLines().forEach(line -> out.append(line).append('\n'));
            out.append("------\n");
        }
        return out.toString();
    }

    /// All of the report, each line ended.
    ///
    /// @param built the line that tells what was built, or blank
    public String text(String built) {
        StringBuilder out = new StringBuilder(steps(board));
        List<String> others = new ArrayList<>();
        Set<String> excerpts = new LinkedHashSet<>();
        StringBuilder errors = new StringBuilder();
        for (TargetFailure failure : failures) {
            if (failure.equals(main)) {
                continue;
            }
            String why = why(failure);
            if (why.isEmpty()) {
                excerpts(failure, excerpts);
                errors.append(error(failure));
            } else {
                others.add(failure.target() + " (" + why + ")");
            }
        }
        excerpts(main, excerpts);
        excerpts.forEach(out::append);
        out.append(errors).append(built);
        if (!others.isEmpty()) {
            out.append("Not built because of this: ")
                    .append(String.join(", ", others))
                    .append('\n');
        }
        return out.append(error(main)).toString();
    }

    /// The first failure of a target itself: neither cancelled nor passed on from a target that it needs.
    private TargetFailure choose() {
        return failures.stream()
                .filter(failure -> !failure.canceled() && neededFailure(failure).isEmpty())
                .findFirst()
                .orElseGet(failures::getFirst);
    }

    /// Why a target's failure is not its own; empty if it is.
    private String why(TargetFailure failure) {
        String needed = neededFailure(failure);
        if (!needed.isEmpty()) {
            return "needs " + needed;
        }
        if (failure.canceled()) {
            return "cancelled";
        }
        if (failure.lost() && main.lost()) {
            return "connection lost";
        }
        return !failure.vertex().isEmpty() && failure.vertex().equals(main.vertex()) ? "same step" : "";
    }

    /// A target that failed by itself and that this one needs, perhaps through others; empty for none.
    private String neededFailure(TargetFailure failure) {
        Deque<String> open = new ArrayDeque<>(links.get(failure.target()));
        Set<String> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            for (TargetFailure other : failures) {
                if (other.target().equals(name) && !other.canceled()) {
                    return name;
                }
            }
            links.get(name).stream().filter(seen::add).forEach(open::add);
        }
        return "";
    }

    private static void excerpts(TargetFailure failure, Set<String> excerpts) {
        for (ErrorSource place : failure.sources()) {
            excerpts.add(Excerpt.of(place.filename(), place.text(), ranges(place)));
        }
    }

    private static List<LineRange> ranges(ErrorSource place) {
        return place.ranges().stream()
                .map(range -> new LineRange(range.startLine(), range.endLine()))
                .toList();
    }

    private String error(TargetFailure failure) {
        return "ERROR: " + (severalTargets ? "target " + failure.target() + ": " : "") + failure.message() + "\n";
    }
}
