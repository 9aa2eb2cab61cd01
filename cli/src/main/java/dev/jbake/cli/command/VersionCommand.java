package dev.jbake.cli.command;

import dev.jbake.cli.Console;
import dev.jbake.cli.Main;
import dev.jbake.cli.UsageException;
import dev.jbake.host.Host;
import java.util.List;

/// `jbake version`.
final class VersionCommand implements Command {
    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary() {
        return "Print the version of jbake and of the reference it follows";
    }

    @Override
    public String help() {
        return "Usage: jbake version\n\n" + summary() + ".\n";
    }

    @Override
    public int run(List<String> words, Host host, Console console) throws UsageException {
        if (!words.isEmpty()) {
            throw new UsageException("jbake version takes no arguments");
        }
        String version = Main.class.getPackage().getImplementationVersion();
        console.out()
                .println("jbake " + (version == null ? "(not packaged)" : version)
                        + ", after docker buildx bake v0.36.1 and BuildKit v0.32");
        return Main.OK;
    }
}
