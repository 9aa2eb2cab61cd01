package dev.jbake.cli.builder;

import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.StoreChange;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import java.io.IOException;
import java.util.List;

/// `jbake builder use`: makes a builder the current one.
public final class UseCommand extends BuilderCommand {
    private static final Option DEFAULT =
            Option.flag("default", "Use it whenever this docker context becomes the current one again");
    private static final Option GLOBAL = Option.flag("global", "Use it with all docker contexts");

    @Override
    public String name() {
        return "use";
    }

    @Override
    public String summary() {
        return "Make a builder the current one";
    }

    @Override
    public List<Option> options() {
        return List.of(BUILDER, DEFAULT, GLOBAL);
    }

    @Override
    public Operands operands() {
        return new Operands("NAME", 1);
    }

    @Override
    int run(Arguments arguments, BuilderSetting setting)
            throws UnusableBuilderException, IOException, InterruptedException {
        String name = setting.choice().name(named(arguments));
        DockerContexts contexts = setting.contexts();
        try (StoreChange change = setting.store().change()) {
            if (change.find(name) != null) {
                change.use(contexts.key(), name, arguments.on(GLOBAL), arguments.on(DEFAULT));
                return OK;
            }
            if (name.equals(contexts.current())) {
                change.use(contexts.key(), "", false, false);
                return OK;
            }
        }
        if (contexts.exists(name)) {
            throw new UnusableBuilderException("run `docker context use " + name + "` to switch to "
                    + (name.equals("default") ? "default context" : "context " + name));
        }
        throw new UnusableBuilderException("no builder \"" + name + "\" found");
    }
}
