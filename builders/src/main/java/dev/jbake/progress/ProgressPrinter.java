package dev.jbake.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The one thread that folds messages and prints.
final class ProgressPrinter {
    private static final int QUEUE = 256;

    /// What goes through the queue: an event, the end of a stream (no event), or the end of all (no stream).
    record Message(@Nullable StatusStream stream, @Nullable StatusEvent event) {}

    private final BlockingQueue<Message> queue = new ArrayBlockingQueue<>(QUEUE);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Board board;
    private final Display display;
    private final InstantSource clock;
    private final Clocks clocks = new Clocks();
    private volatile @Nullable RuntimeException broken;

    ProgressPrinter(Board board, Display display, InstantSource clock) {
        this.board = board;
        this.display = display;
        this.clock = clock;
    }

    void start() {
        // A platform thread: it may block in a write to a stopped terminal.
        Thread.ofPlatform().name("progress").daemon().start(this::run);
    }

    /// Queues a message, even for a thread that is being interrupted: the last states of a cancelled solve count.
    void put(Message message) {
        boolean interrupted = false;
        while (finished.getCount() > 0) {
            try {
                if (queue.offer(message, 50, TimeUnit.MILLISECONDS)) {
                    break;
                }
            } catch (InterruptedException cancelled) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Prints what is queued, and ends the thread.
    ///
    /// @throws RuntimeException when a view failed; the messages after that were only folded
    void close() {
        put(new Message(null, null));
        boolean interrupted = false;
        while (finished.getCount() > 0) {
            try {
                finished.await();
            } catch (InterruptedException cancelled) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        RuntimeException failure = broken;
        if (failure != null) {
            throw failure;
        }
    }

    private void run() {
        try {
            while (handle(queue.poll(untilTick(), TimeUnit.NANOSECONDS))) {
                // one message after the other
            }
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException("nobody interrupts the printing thread", unexpected);
        } finally {
            finished.countDown();
        }
    }

    private long untilTick() {
        return Math.max(0, Duration.between(clock.instant(), display.nextTick()).toNanos());
    }

    private boolean handle(@Nullable Message message) {
        try {
            return handle(message, clock.instant());
        } catch (RuntimeException failure) {
            if (broken == null) {
                broken = failure;
            }
            return message == null || message.stream() != null;
        }
    }

    private boolean handle(@Nullable Message message, Instant now) {
        if (message == null) {
            display.tick(now);
            return true;
        }
        StatusStream stream = message.stream();
        if (stream == null) {
            display.close(now);
            return false;
        }
        StatusEvent event = message.event();
        if (event == null) {
            board.end(stream);
        } else {
            display.accept(stream.target(), stream, stream.shown(event, clocks, now), now);
        }
        return true;
    }
}
