package dev.jbake.cli.builder;

import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.status.BuilderStatus;
import dev.jbake.status.StartedNodes;
import java.time.Duration;
import java.util.List;

/// `jbake builder inspect`: all that is known of one builder.
public final class InspectCommand extends BuilderCommand {
    private static final Option BOOTSTRAP = Option.flag("bootstrap", "Start the nodes that are not running first");

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public String summary() {
        return "Show all that is known of a builder, of the current one without a name";
    }

    @Override
    public List<Option> options() {
        return List.of(BOOTSTRAP, BUILDER, TIMEOUT);
    }

    @Override
    public Operands operands() {
        return new Operands("[NAME]", 1);
    }

    @Override
    int run(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, InterruptedException {
        Duration limit = timeout(arguments);
        BuilderInstance builder = setting.choice().find(named(arguments));
        BuilderStatus status = setting.ask(List.of(builder), limit).getFirst();
        if (arguments.on(BOOTSTRAP)) {
            status = StartedNodes.await(
                    status, () -> setting.ask(List.of(builder), limit).getFirst());
        }
        setting.console().out().print(new InspectPage(status));
        return OK;
    }
}
