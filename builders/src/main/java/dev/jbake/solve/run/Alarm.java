package dev.jbake.solve.run;

/// Interrupts the thread that made it if that thread waits for something that cannot happen any more. After [#off] it
/// does nothing, and the thread is not interrupted.
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

    /// The thread itself calls this when it no longer waits. Returns whether the alarm has rung.
    synchronized boolean off() {
        if (on && rung) {
            Thread.interrupted();
        }
        on = false;
        return rung;
    }
}
