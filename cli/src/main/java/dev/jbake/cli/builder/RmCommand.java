package dev.jbake.cli.builder;

import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.StoreChange;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.driver.Drivers;
import dev.jbake.status.BuilderStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `jbake builder rm`: removes builders.
public final class RmCommand extends BuilderCommand {
    private static final Option ALL_INACTIVE = Option.flag("all-inactive", "Remove all builders that are not running");
    private static final Option FORCE = Option.flag("force", 'f', "Do not ask");
    private static final Option KEEP_DAEMON = Option.flag("keep-daemon", "Leave the daemons running");
    private static final Option KEEP_STATE = Option.flag("keep-state", "Keep the daemons' cache");

    @Override
    public String name() {
        return "rm";
    }

    @Override
    public String summary() {
        return "Remove builders, the current one without a name";
    }

    @Override
    public List<Option> options() {
        return List.of(ALL_INACTIVE, BUILDER, FORCE, KEEP_DAEMON, KEEP_STATE, TIMEOUT);
    }

    @Override
    public Operands operands() {
        return Operands.any("[NAME...]");
    }

    @Override
    int run(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, IOException, InterruptedException {
        if (arguments.on(ALL_INACTIVE)) {
            return removeInactive(arguments, setting);
        }
        List<String> names = arguments.words();
        if (names.isEmpty()) {
            BuilderInstance current = setting.choice().find(arguments.last(BUILDER));
            names = List.of(current.name());
        }
        int status = OK;
        for (String name : names) {
            try {
                remove(setting.choice().find(name), arguments, setting);
            } catch (UnusableBuilderException e) {
                setting.console().err().println("failed to remove " + name + ": " + e.getMessage());
                status = FAILED;
            }
        }
        if (status != OK) {
            setting.console().error("failed to remove one or more builders");
        }
        return status;
    }

    private static int removeInactive(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, IOException, InterruptedException {
        if (!arguments.words().isEmpty()) {
            throw new UsageException("cannot specify builder name when --all-inactive is set");
        }
        String warning = "This will remove all builders that are not in running state.";
        if (!arguments.on(FORCE) && !Consent.ask(warning, setting.host(), setting.console())) {
            return OK;
        }
        List<BuilderInstance> created = new ArrayList<>(setting.store().instances());
        created.removeIf(builder -> !Drivers.supports(builder.driver()) && !arguments.on(KEEP_DAEMON));
        for (BuilderStatus builder : setting.ask(created, timeout(arguments))) {
            if (builder.inactive()) {
                remove(builder.builder(), arguments, setting);
            }
        }
        return OK;
    }

    private static void remove(BuilderInstance builder, Arguments arguments, BuilderSetting setting)
            throws UnusableBuilderException, IOException, InterruptedException {
        String name = builder.name();
        if (builder.dockerContext()) {
            throw new UnusableBuilderException(
                    "context builder cannot be removed, run `docker context rm " + name + "` to remove this context");
        }
        if (!Drivers.supports(builder.driver()) && !arguments.on(KEEP_DAEMON)) {
            throw new UnusableBuilderException("it has the " + builder.driver() + " driver, whose daemons jbake cannot"
                    + " remove yet; --keep-daemon removes the builder alone");
        }
        try (StoreChange change = setting.store().change()) {
            change.remove(name);
        }
        setting.console().err().println(name + " removed");
    }
}
