package dev.jbake.cli;

import dev.jbake.cli.build.BuildCommand;
import dev.jbake.cli.build.PlanCommand;
import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.CommandGroup;
import dev.jbake.cli.command.FunctionsCommand;
import dev.jbake.cli.command.HelpCommand;
import dev.jbake.cli.command.VersionCommand;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.host.Host;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command table.
final class Commands implements CommandGroup {
    @Override
    public @Nullable Command line(int number) {
        return switch (number) {
            case 0 -> new BuildCommand();
            case 1 -> new PlanCommand();
            case 2 -> new BuilderCommands();
            case 3 -> new ImagetoolsCommands();
            case 4 -> new FunctionsCommand();
            case 5 -> new ConformanceCommands();
            case 6 -> new VersionCommand();
            case 7 -> new HelpCommand(this);
            default -> null;
        };
    }

    @Override
    public String name() {
        return "jbake";
    }

    @Override
    public String summary() {
        return "Build the targets of bake files with BuildKit";
    }

    @Override
    public List<Option> options() {
        return List.of(version());
    }

    private static Option version() {
        return Option.flag("version", 'v', new VersionCommand().summary());
    }

    @Override
    public int run(Arguments arguments, Host host, Console console)
            throws UsageException, IOException, InterruptedException {
        return arguments.on(version())
                ? new VersionCommand().run(arguments, host, console)
                : CommandGroup.super.run(arguments, host, console);
    }
}
