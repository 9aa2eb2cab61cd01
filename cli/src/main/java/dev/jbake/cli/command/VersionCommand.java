package dev.jbake.cli.command;

import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.host.Host;
import dev.jbake.reference.Reference;

/// `jbake version`.
public final class VersionCommand implements Command {
    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary() {
        return "Print the version of jbake and of the reference that it follows";
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        console.out()
                .println("jbake " + (version == null ? "(not packaged)" : version) + ", follows docker buildx bake v"
                        + Reference.BUILDX + " and BuildKit v" + Reference.BUILDKIT);
        return OK;
    }
}
