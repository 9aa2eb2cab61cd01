package dev.jbake.cli.builder;

import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.driver.Drivers;
import java.util.List;

/// `jbake builder stop`: stops the daemons of a builder that its driver has started. Those of docker contexts and of
/// the remote driver are somebody else's and go on.
public final class StopCommand extends BuilderCommand {
    @Override
    public String name() {
        return "stop";
    }

    @Override
    public String summary() {
        return "Stop the daemons that were started for a builder";
    }

    @Override
    public List<Option> options() {
        return List.of(BUILDER);
    }

    @Override
    public Operands operands() {
        return new Operands("[NAME]", 1);
    }

    @Override
    int run(Arguments arguments, BuilderSetting setting) throws UnusableBuilderException {
        BuilderInstance builder = setting.choice().find(named(arguments));
        if (!Drivers.supports(builder.driver())) {
            throw new UnusableBuilderException("builder \"" + builder.name() + "\" has the " + builder.driver()
                    + " driver, whose daemons jbake cannot stop yet");
        }
        return OK;
    }
}
