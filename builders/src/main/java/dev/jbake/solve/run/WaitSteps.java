package dev.jbake.solve.run;

import dev.jbake.driver.WaitDisplay;
import dev.jbake.progress.ClientStep;
import dev.jbake.progress.Progress;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows what a run waits for as steps of its progress. What begins before there is a progress is shown once there is
/// one.
public final class WaitSteps implements WaitDisplay {
    private final List<Step> early = new ArrayList<>();
    private @Nullable Progress progress;
    private @Nullable PrintStream lines;

    /// From now on steps are shown.
    ///
    /// @param lines where they are printed as lines, too; null if the progress itself shows steps
    public synchronized void showIn(Progress progress, @Nullable PrintStream lines) {
        this.progress = progress;
        this.lines = lines;
        early.forEach(this::begin);
        early.clear();
    }

    @Override
    public synchronized Shown show(String text) {
        Step step = new Step(text);
        if (progress == null) {
            early.add(step);
        } else {
            begin(step);
        }
        return error -> end(step, error);
    }

    private void begin(Step step) {
        if (step.over || progress == null) {
            return;
        }
        step.shown = progress.begin(step.text);
        if (lines != null) {
            lines.println(step.text);
        }
    }

    private synchronized void end(Step step, String error) {
        step.over = true;
        if (step.shown != null) {
            step.shown.end(error);
        }
    }

    private static final class Step {
        private final String text;
        private boolean over;
        private @Nullable ClientStep shown;

        private Step(String text) {
            this.text = text;
        }
    }
}
