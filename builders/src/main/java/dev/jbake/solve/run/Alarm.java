package dev.jbake.solve.run;

/// Interrupts the thread that made it, when what that thread waits for will not come any more; not after [#off], and
/// without a trace of the interrupt then.
final class Alarm {
    private final Thread sleeper = Thread.currentThread();
    private boolean on = true;
    private boolean rung;

    /// Interrupts the thread.
    synchronized void ring() {
        if (on) {
            rung = true;
            sleeper.interrupt();
        }
    }

    /// Called by the thread itself when it waits no longer. Returns whether the alarm has rung; another
    /// interrupt stays.
    synchronized boolean off() {
        if (on && rung) {
            Thread.interrupted();
        }
        on = false;
        return rung;
    }
}
