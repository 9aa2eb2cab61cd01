package dev.jbake.solve.run;

import dev.jbake.plan.ImageName;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.request.SolveOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

/// Lets jobs that give an image the same name do so one after the other: an image store refuses a name that is given
/// twice at once. The last one has the name.
final class TagTurns {
    private final Map<String, Semaphore> turns = new HashMap<>();

    /// @param nodes all jobs of the run
    TagTurns(Iterable<NodeWork> nodes) {
        Set<String> seen = new HashSet<>();
        for (NodeWork node : nodes) {
            for (SolveJob job : node.jobs()) {
                for (String name : names(job)) {
                    if (!seen.add(name)) {
                        turns.put(name, new Semaphore(1));
                    }
                }
            }
        }
    }

    /// The turn of a job, which need not wait for any.
    Turn of(SolveJob job) {
        Map<String, Semaphore> shared = new TreeMap<>(turns);
        shared.keySet().retainAll(names(job));
        return new Turn(shared.values());
    }

    private static Set<String> names(SolveJob job) {
        Set<String> names = new TreeSet<>();
        for (SolveOutput output : job.outputs()) {
            if (output.names()) {
                for (String name : output.attributes().getOrDefault("name", "").split(",", -1)) {
                    if (!name.isEmpty()) {
                        names.add(ImageName.of(name).full());
                    }
                }
            }
        }
        return names;
    }

    /// The names of one job that others give as well. They are taken in one order, so that no two jobs wait for each
    /// other.
    static final class Turn implements AutoCloseable {
        private final Collection<Semaphore> shared;
        private final List<Semaphore> taken = new ArrayList<>();

        private Turn(Collection<Semaphore> shared) {
            this.shared = shared;
        }

        /// True if another job gives one of the names.
        boolean isShared() {
            return !shared.isEmpty();
        }

        /// Waits until no other job is giving one of the names.
        void take() throws InterruptedException {
            for (Semaphore turn : shared) {
                turn.acquire();
                taken.add(turn);
            }
        }

        @Override
        public void close() {
            taken.forEach(Semaphore::release);
            taken.clear();
        }
    }
}
