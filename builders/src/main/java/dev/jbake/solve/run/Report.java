package dev.jbake.solve.run;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.TargetPlan;
import dev.jbake.progress.Board;
import dev.jbake.progress.StatusEvent;
import dev.jbake.progress.Terminal;
import dev.jbake.result.FailureReport;
import dev.jbake.result.MetadataFile;
import dev.jbake.result.TargetFailure;
import dev.jbake.result.WarningSummary;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.BuildSettings;
import dev.jbake.solve.control.KeepGoing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Prints the report of a run and writes its results, when all targets have ended.
final class Report {
    private static final int FAILED = 1;
    private static final int STOPPED = 130;

    private final BuildPlan plan;
    private final BuildSettings settings;
    private final Host host;
    private final DesktopLinks desktop;
    private final PrintStream err;

    Report(BuildPlan plan, BuildSettings settings, Host host, DesktopLinks desktop, PrintStream err) {
        this.plan = plan;
        this.settings = settings;
        this.host = host;
        this.desktop = desktop;
        this.err = err;
    }

    /// Prints warnings, failures and links, and writes the metadata file when nothing failed, or the run was to go on.
    ///
    /// @param left the lines that tell what has been left without tags, or blank
    /// @return the exit status: 0 when nothing failed
    /// @throws BuildFailedException if the metadata file cannot be written
    int show(Outcome outcome, Board board, String left) throws BuildFailedException {
        Collection<StatusEvent.Warning> warnings = board.warnings();
        if (settings.progress().summarized()) {
            if (outcome.isGood()) {
                err.print(FailureReport.steps(board));
            }
            boolean colored = Terminal.showsColours(host) && Terminal.isError();
            err.print(WarningSummary.text(warnings, settings.debug(), colored));
        }
        TargetEnds ends = new TargetEnds(plan, outcome);
        err.print(ends.retries());
        if (outcome.stopped()) {
            err.print(ends.stopped() + left);
            return STOPPED;
        }
        boolean goesOn = settings.control().keepGoing() != KeepGoing.NEVER;
        if (outcome.isGood() && settings.progress().summarized()) {
            err.print(desktop.text(outcome.responses().keySet()));
        }
        Path file = settings.metadataFile();
        if (file != null && (outcome.isGood() || goesOn)) {
            write(file, outcome, settings.warnings() && MetadataFile.wantsWarnings(host) ? warnings : List.of());
        }
        if (outcome.isGood()) {
            return 0;
        }
        FailureReport report = new FailureReport(
                failures(outcome), links(), board, plan.targets().size() > 1);
        err.print(report.text(ends.built() + left));
        if (!(outcome.failures().get(report.target()) instanceof BuildFailedException)) {
            err.print(desktop.text(List.of(report.target())));
        }
        return goesOn ? FAILED : report.exitStatus();
    }

    private static void write(Path file, Outcome outcome, Collection<StatusEvent.Warning> warnings)
            throws BuildFailedException {
        try {
            MetadataFile.write(file, MetadataFile.text(outcome.responses(), warnings));
        } catch (IOException e) {
            throw new BuildFailedException(Reason.of(e), e);
        }
    }

    private static List<TargetFailure> failures(Outcome outcome) {
        List<TargetFailure> failures = new ArrayList<>();
        for (Map.Entry<String, Throwable> failed : outcome.failures().entrySet()) {
            failures.add(
                    failed.getValue() instanceof DaemonException e
                            ? TargetFailure.of(failed.getKey(), e)
                            : TargetFailure.of(failed.getKey(), Reason.of(failed.getValue())));
        }
        outcome.cancelled().stream().sorted().forEach(target -> failures.add(TargetFailure.canceled(target)));
        return failures;
    }

    private SetMultimap<String, String> links() {
        SetMultimap<String, String> links = HashMultimap.create();
        for (TargetPlan target : plan.targets().values()) {
            links.putAll(target.name(), target.inputs().links().values());
        }
        return links;
    }
}
