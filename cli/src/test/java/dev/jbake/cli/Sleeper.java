package dev.jbake.cli;

import java.time.Duration;
import java.util.SplittableRandom;

/// A step that sleeps, to be recognised among the processes of this machine.
final class Sleeper {
    private static final int SHORTEST = 100_000;

    private final String seconds;

    Sleeper() {
        seconds = Integer.toString(new SplittableRandom().nextInt(SHORTEST, 10 * SHORTEST));
    }

    /// Says `asleep` and sleeps for more than a day.
    String command() {
        return "echo asleep; exec sleep " + seconds;
    }

    /// True while the daemon's step is running.
    boolean isRunning() {
        return ProcessHandle.allProcesses().anyMatch(this::isStep);
    }

    private boolean isStep(ProcessHandle process) {
        String[] words = process.info().arguments().orElse(new String[0]);
        return words.length == 1 && words[0].equals(seconds);
    }

    /// Waits until the step has ended, or the time is over.
    ///
    /// @return true when it has ended
    boolean endsWithin(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (isRunning()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
