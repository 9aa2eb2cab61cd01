package dev.jbake.status;

import dev.jbake.builder.UnusableBuilderException;
import java.time.Duration;
import java.util.Optional;

/// Waits for the nodes of a builder that are just starting.
public final class StartedNodes {
    /// How long the reference waits for a daemon that somebody else starts.
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final long PAUSE_MILLIS = 200;

    private StartedNodes() {}

    /// Asks for a builder's status.
    @FunctionalInterface
    public interface Question {
        /// Asks once more.
        BuilderStatus ask() throws UnusableBuilderException, InterruptedException;
    }

    /// The status of a builder as soon as no node is inactive any more.
    ///
    /// @param status what it is now
    /// @throws UnusableBuilderException if a node is still inactive when the time is over
    public static BuilderStatus await(BuilderStatus status, Question question)
            throws UnusableBuilderException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        BuilderStatus now = status;
        while (true) {
            Optional<NodeStatus> late = now.nodes().stream()
                    .filter(node -> node.state() == NodeState.INACTIVE)
                    .findFirst();
            if (late.isEmpty()) {
                return now;
            }
            if (System.nanoTime() > end) {
                throw new UnusableBuilderException(
                        "Tried to start node \"" + late.get().node().name() + "\", but nothing answered at "
                                + late.get().node().endpoint() + " in " + LIMIT.toSeconds() + " seconds");
            }
            Thread.sleep(PAUSE_MILLIS);
            now = question.ask();
        }
    }
}
