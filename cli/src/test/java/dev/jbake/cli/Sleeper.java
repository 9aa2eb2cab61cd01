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

    /// Waits until the daemon runs the step; `asleep` is said a moment before.
    ///
    /// @return false when the time is over
    boolean startsWithin(Duration limit) throws InterruptedException {
        return becomes(true, limit);
    }

    /// Waits until the step has ended.
    ///
    /// @return false when the time is over
    boolean endsWithin(Duration limit) throws InterruptedException {
        return becomes(false, limit);
    }

    private boolean becomes(boolean running, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (isRunning() != running) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    private boolean isRunning() {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info()
                        .arguments()
                        .filter(words -> words.length == 1 && words[0].equals(seconds))
                        .isPresent());
    }
}
