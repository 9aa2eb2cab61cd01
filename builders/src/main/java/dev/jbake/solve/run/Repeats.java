package dev.jbake.solve.run;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.progress.Progress;
import dev.jbake.result.TargetFailure;
import dev.jbake.solve.control.Retries;
import java.util.random.RandomGenerator;

/// When and how often something is tried again.
final class Repeats {
    private static final int LONGEST_PAUSE_SECONDS = 30;

    private final Retries retries;
    private final Progress progress;
    private final RandomGenerator random;

    Repeats(Retries retries, Progress progress, RandomGenerator random) {
        this.retries = retries;
        this.progress = progress;
        this.random = random;
    }

    /// True if it is to be tried again after a failure.
    ///
    /// @param done how often it has been tried again already
    boolean cover(int done, Exception failure) {
        Retries.Trouble trouble = done < retries.most() ? PassingTrouble.of(failure) : null;
        return trouble != null && retries.cover(trouble);
    }

    /// Waits 1, 2, 4 .. seconds and up to half a second more, so that many targets do not come back at once.
    ///
    /// @param target what is tried again
    /// @param retry which time it will be, from 1
    void pause(String target, int retry, Exception failure) throws InterruptedException {
        int seconds = Math.min(LONGEST_PAUSE_SECONDS, 1 << Math.min(retry - 1, 10));
        String step = "[" + target + "] retry " + retry + " of " + retries.most() + " in " + seconds + "s: "
                + (failure instanceof DaemonException said
                        ? TargetFailure.of(target, said).message()
                        : failure.getMessage());
        int jitter = random.nextInt(500);
        progress.step(step, shown -> {
            Thread.sleep(seconds * 1000L + jitter);
            return true;
        });
    }
}
