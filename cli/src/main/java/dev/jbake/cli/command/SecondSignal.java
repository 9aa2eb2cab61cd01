package dev.jbake.cli.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// Ends the process at once at a further signal. While the JVM shuts down, it ignores signals by itself.
///
/// The classes of the module `jdk.unsupported` are called by reflection: the compiler warns of their direct use, which
/// it lets no one suppress.
final class SecondSignal {
    private static final int SIGNALLED = 128;

    private SecondSignal() {}

    /// Makes the next SIGHUP, SIGINT or SIGTERM end the process with the status that shells give to it.
    static void endsAtOnce() {
        try {
            endsAtOnce("HUP", 1);
            endsAtOnce("INT", 2);
            endsAtOnce("TERM", 15);
        } catch (ReflectiveOperationException ignored) {
            // In a runtime without these classes the process ends when the work has.
        }
    }

    private static void endsAtOnce(String name, int number) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object halt =
                Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> {
                    Runtime.getRuntime().halt(SIGNALLED + number);
                    return null;
                });
        try {
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), halt);
        } catch (InvocationTargetException ignored) {
            // The JVM was told to leave signals alone (-Xrs).
        }
    }
}
