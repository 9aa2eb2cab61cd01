package dev.jbake.progress;

import dev.jbake.host.Host;
import dev.jbake.host.Program;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The size of a terminal in characters.
///
/// @param columns at least 1
/// @param rows at least 1
record TerminalSize(int columns, int rows) {
    private static final TerminalSize USUAL = new TerminalSize(80, 24);

    /// The size from `COLUMNS` and `LINES`, else from `stty`, else 80 by 24. It is read once: a terminal that gets
    /// smaller later cuts the lines, since the view switches wrapping off.
    static TerminalSize of(Host host) {
        TerminalSize said = parse(host.variable("LINES") + " " + host.variable("COLUMNS"));
        return said.equals(USUAL) ? asked(host) : said;
    }

    private static TerminalSize asked(Host host) {
        try {
            Process stty = Program.of(host, List.of("stty", "size"))
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var out = stty.getInputStream()) {
                String text = new String(out.readNBytes(100), StandardCharsets.US_ASCII).trim();
                return stty.waitFor(1, TimeUnit.SECONDS) ? parse(text) : USUAL;
            }
        } catch (IOException none) {
            return USUAL;
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return USUAL;
        }
    }

    /// Reads `ROWS COLUMNS`.
    private static TerminalSize parse(String text) {
        if (!text.matches("[1-9]\\d{0,3} [1-9]\\d{0,3}")) {
            return USUAL;
        }
        int space = text.indexOf(' ');
        return new TerminalSize(
                Integer.parseInt(text.substring(space + 1)), Integer.parseInt(text.substring(0, space)));
    }
}
