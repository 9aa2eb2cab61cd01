package dev.jbake.progress;

import dev.jbake.host.Host;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Says which standard streams are terminals, and what the terminal can show.
public final class Terminal {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminal() {}

    /// True when standard input is a terminal.
    public static boolean isInput() {
        return isTerminal(0);
    }

    /// True when standard output is a terminal.
    public static boolean isOutput() {
        return isTerminal(1);
    }

    /// True when standard error is a terminal.
    public static boolean isError() {
        return isTerminal(2);
    }

    /// True unless the terminal is `dumb`: it can move its cursor and show colours.
    static boolean canPaint(Host host) {
        return !"dumb".equals(host.variable("TERM"));
    }

    /// True when a terminal gets colours: it can show them, and `NO_COLOR` (<https://no-color.org>) is unset or empty.
    /// BuildKit's progress reads the variable in the same way.
    public static boolean showsColours(Host host) {
        String refused = host.variable("NO_COLOR");
        return canPaint(host) && (refused == null || refused.isEmpty());
    }

    /// The JDK can only say whether input and output both are; on Linux the descriptor itself is looked at.
    @SuppressWarnings("SystemConsoleNull") // in JDK 25 it is null again where input or output is no terminal
    private static boolean isTerminal(int descriptor) {
        try {
            Path target = Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)));
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException ignored) {
            Console console = System.console();
            return console != null && console.isTerminal();
        }
    }
}
