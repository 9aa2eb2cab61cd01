package dev.jbake.solve.run;

import dev.jbake.solve.request.SolveJob;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Lets at most so many targets build at once.
///
/// Who waits is let in by rank: first the frontends of linked targets, since other targets wait for their answers, then
/// the target with the longest path of dependents, then the order of the plan. A linked target gives its slot back
/// while it waits for others, so that every slot is held by a target that builds.
final class BuildSlots {
    private final int most;
    private final Map<String, Ticket> tickets = new HashMap<>();
    private final PriorityQueue<Ticket> queue = new PriorityQueue<>();
    private int taken;

    /// @param most how many targets build at once, 0 for all
    /// @param jobs all jobs of the run; those that need no other target queue at once, whichever thread comes first
    BuildSlots(int most, List<SolveJob> jobs, Dependents dependents) {
        this.most = most;
        if (most == 0) {
            return;
        }
        for (SolveJob job : jobs) {
            boolean linked = !job.links().isEmpty() || dependents.has(job.name());
            Ticket ticket = new Ticket(linked, dependents.height(job.name()), tickets.size());
            tickets.put(job.name(), ticket);
            if (job.links().isEmpty()) {
                queue.add(ticket);
            }
        }
    }

    /// The slot of a job, which it has not taken yet.
    ///
    /// @param limit its time runs while the slot is taken; null for none
    Slot of(SolveJob job, @Nullable TimeLimit limit) {
        return new Slot(tickets.get(job.name()), limit);
    }

    private synchronized void enter(Ticket ticket) throws InterruptedException {
        if (!queue.contains(ticket)) {
            queue.add(ticket);
        }
        try {
            while (taken == most || !ticket.equals(queue.peek())) {
                wait();
            }
            taken++;
        } finally {
            withdraw(ticket);
        }
    }

    private synchronized void withdraw(Ticket ticket) {
        queue.remove(ticket);
        notifyAll();
    }

    private synchronized void leave() {
        taken--;
        notifyAll();
    }

    /// The right of one job to build; used by its thread only.
    final class Slot implements AutoCloseable {
        private @Nullable Ticket ticket;
        private final @Nullable TimeLimit limit;
        private boolean held;

        private Slot(@Nullable Ticket ticket, @Nullable TimeLimit limit) {
            this.ticket = ticket;
            this.limit = limit;
        }

        /// What a job waits for.
        interface Wait {
            void run() throws InterruptedException;
        }

        /// True if not all targets may build at once.
        boolean isLimited() {
            return ticket != null;
        }

        /// Waits until the job may build.
        void take() throws InterruptedException {
            if (ticket != null) {
                enter(ticket);
                held = true;
            }
            if (limit != null) {
                limit.resume();
            }
        }

        /// Lets others build while the job waits for something.
        void yieldWhile(Wait wait) throws InterruptedException {
            giveBack();
            wait.run();
            if (ticket != null) {
                ticket = ticket.afterFrontend();
            }
            take();
        }

        @Override
        public void close() {
            giveBack();
            if (ticket != null) {
                withdraw(ticket);
            }
        }

        private void giveBack() {
            if (limit != null) {
                limit.pause();
            }
            if (held) {
                held = false;
                leave();
            }
        }
    }

    /// A place in the queue.
    private static final class Ticket implements Comparable<Ticket> {
        private final boolean frontend;
        private final int height;
        private final int order;

        private Ticket(boolean frontend, int height, int order) {
            this.frontend = frontend;
            this.height = height;
            this.order = order;
        }

        private Ticket afterFrontend() {
            return new Ticket(false, height, order);
        }

        @Override
        public int compareTo(Ticket other) {
            if (frontend != other.frontend) {
                return frontend ? -1 : 1;
            }
            return height != other.height ? Integer.compare(other.height, height) : Integer.compare(order, other.order);
        }
    }
}
