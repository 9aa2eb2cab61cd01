package dev.jbake.solve.run;

import dev.jbake.plan.ImageName;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.request.SolveOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

/// Lets jobs that give an image the same name do so one after the other: an image store refuses a name that is given
/// twice at once. The last one has the name.
final class TagTurns {
    private final Map<String, Semaphore> turns = new HashMap<>();

    /// @param nodes all jobs of the run
    TagTurns(Iterable<NodeWork> nodes) {
        TreeSet<String> seen = new TreeSet<>();
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
        TreeSet<String> shared = names(job);
        shared.retainAll(turns.keySet());
        return new Turn(shared);
    }

    private static TreeSet<String> names(SolveJob job) {
        TreeSet<String> names = new TreeSet<>();
        for (SolveOutput output : job.outputs()) {
            if (output.names()) {
                for (String name : output.attributes().getOrDefault("name", "").split(",", -1)) {
                    names.add(ImageName.of(name).full());
                }
            }
        }
        return names;
    }

    /// The names of one job that others give as well. They are taken in one order, so that no two jobs wait for each
    /// other.
    final class Turn implements AutoCloseable {
        private final TreeSet<String> shared;
        private final TreeSet<String> taken = new TreeSet<>();

        private Turn(TreeSet<String> shared) {
            this.shared = shared;
        }

        /// True if another job gives one of the names.
        boolean isShared() {
            return !shared.isEmpty();
        }

        /// Waits until no other job is giving one of the names.
        void take() throws InterruptedException {
            for (String name : shared) {
                turns.get(name).acquire();
                taken.add(name);
            }
        }

        @Override
        public void close() {
            taken.forEach(name -> turns.get(name).release());
            taken.clear();
        }
    }
}
