package dev.jbake.cli.imagetools;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.Interruptible;
import dev.jbake.cli.console.Console;
import dev.jbake.host.Host;
import dev.jbake.imagetools.ImageException;
import dev.jbake.imagetools.ImageTools;
import java.io.IOException;

/// Runs work that asks registries, and reports why it fails.
final class WithRegistries {
    /// The status after Ctrl-C, as shells count it.
    private static final int INTERRUPTED = 130;

    private static final long GRACE_SECONDS = 5;

    private WithRegistries() {}

    /// Work with registries.
    interface Work {
        int run(ImageTools tools) throws ImageException, IOException;
    }

    static int run(Host host, Console console, Work work) throws IOException {
        return Interruptible.<IOException>run(GRACE_SECONDS, () -> {
            try (ImageTools tools = ImageTools.open(host)) {
                tools.warnings().forEach(warning -> console.err().println("WARNING: " + warning));
                return work.run(tools);
            } catch (ImageException e) {
                boolean interrupted = Thread.interrupted();
                console.error(interrupted ? "canceled" : e.getMessage());
                console.err().flush();
                return interrupted ? INTERRUPTED : Command.FAILED;
            }
        });
    }
}
