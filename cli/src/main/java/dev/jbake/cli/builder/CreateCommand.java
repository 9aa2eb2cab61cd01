package dev.jbake.cli.builder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.Node;
import dev.jbake.builder.NodeEdit;
import dev.jbake.builder.StoreChange;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.driver.Drivers;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import dev.jbake.status.StartedNodes;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `jbake builder create`: makes a builder, or adds, changes and removes one of its nodes.
public final class CreateCommand extends BuilderCommand {
    private static final Option APPEND = Option.flag("append", "Add a node to a builder");
    private static final Option BOOTSTRAP = Option.flag("bootstrap", "Start the nodes of the builder");
    private static final Option DRIVER = Option.value(
            "driver", "DRIVER", "docker-container or remote (default remote for an address of a BuildKit)");
    private static final Option DRIVER_OPT =
            Option.values("driver-opt", "NAME=VALUE", "Set options of the driver, several with commas between");
    private static final Option FLAGS = Option.value("buildkitd-flags", "FLAGS", "Start buildkitd with these flags");
    private static final Option LEAVE = Option.flag("leave", "Remove a node from a builder");
    private static final Option NAME = Option.value("name", "NAME", "Name of the builder (default a new one)");
    private static final Option NODE = Option.value("node", "NAME", "Make or change the node with this name");
    private static final Option PLATFORM =
            Option.values("platform", "PLATFORM", "Platforms for which this node is to be used");
    private static final Option USE = Option.flag("use", "Make the builder the current one");

    private static final String CONTAINER = "docker-container";
    private static final String REMOTE = "remote";

    @Override
    public String name() {
        return "create";
    }

    @Override
    public String summary() {
        return "Make a builder, or change its nodes";
    }

    @Override
    public List<Option> options() {
        return List.of(APPEND, BOOTSTRAP, DRIVER, DRIVER_OPT, FLAGS, LEAVE, NAME, NODE, PLATFORM, TIMEOUT, USE);
    }

    @Override
    public Operands operands() {
        return new Operands("[CONTEXT|ENDPOINT]", 1);
    }

    @Override
    int run(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, IOException, InterruptedException {
        if (arguments.on(LEAVE)) {
            leave(arguments, setting);
            return OK;
        }
        Duration limit = timeout(arguments);
        BuilderInstance made = make(arguments, setting);
        if (arguments.on(BOOTSTRAP)) {
            StartedNodes.Question question =
                    () -> setting.ask(List.of(made), limit).getFirst();
            StartedNodes.await(question.ask(), question);
        }
        setting.console().out().println(made.name());
        return OK;
    }

    private static void leave(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, IOException, InterruptedException {
        String name = arguments.text(NAME, "");
        String node = arguments.text(NODE, "");
        if (name.isEmpty()) {
            throw new UsageException("leave requires instance name");
        }
        if (node.isEmpty()) {
            throw new UsageException("leave requires node name");
        }
        try (StoreChange change = setting.store().change()) {
            change.leave(name, node);
        }
    }

    private static BuilderInstance make(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, IOException, InterruptedException {
        String given = arguments.text(NAME, "");
        boolean append = arguments.on(APPEND);
        if (given.equals("default")) {
            throw new UsageException("default is a reserved name and cannot be used to identify builder instance");
        }
        if (append && given.isEmpty()) {
            throw new UsageException("append requires a builder name");
        }
        try (StoreChange change = setting.store().change()) {
            String name = given.isEmpty() ? change.newName() : given;
            if (!append && setting.contexts().exists(name)) {
                throw new UnusableBuilderException("instance name \"" + name + "\" already exists as context builder");
            }
            BuilderInstance old = change.find(name);
            if (old == null && append) {
                throw new UnusableBuilderException("failed to find instance \"" + name + "\" for append");
            }
            String driver = driver(old, name, arguments, setting);
            NodeEdit edit = edit(driver, arguments, setting);
            String node = arguments.text(NODE, "");
            BuilderInstance made = change.edit(name, driver, node, edit, append, builder -> check(builder, setting));
            if (old != null && old.nodes().size() == made.nodes().size() && edit.needsRestart()) {
                setting.console().err().println("WARNING: new settings may not be used until builder is restarted");
                setting.console().err().flush();
            }
            if (arguments.on(USE)) {
                change.use(setting.contexts().key(), made.name(), false, false);
            }
            return made;
        }
    }

    private static String driver(
            @Nullable BuilderInstance old, String name, Arguments arguments, BuilderSetting setting)
            throws UnusableBuilderException {
        String driver = arguments.text(DRIVER, "");
        if (driver.isEmpty()) {
            boolean remote = arguments.words().isEmpty()
                    ? !buildkitHost(setting).isEmpty()
                    : RemoteAddress.is(arguments.words().getFirst());
            driver = old != null ? old.driver() : remote ? REMOTE : CONTAINER;
        }
        if (old != null && arguments.text(NODE, "").isEmpty() && !arguments.on(APPEND)) {
            throw new UnusableBuilderException("existing instance for \"" + name
                    + "\" but no append mode, specify the node name to make changes for existing instances");
        }
        if (old != null && !driver.equals(old.driver())) {
            throw new UnusableBuilderException(
                    "existing instance for \"" + name + "\" but has mismatched driver \"" + old.driver() + "\"");
        }
        Drivers.requireForInstances(driver);
        return driver;
    }

    private static String buildkitHost(BuilderSetting setting) {
        String host = setting.host().variable("BUILDKIT_HOST");
        return host == null ? "" : host;
    }

    private static NodeEdit edit(String driver, Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException {
        ImmutableMap<String, String> options = options(arguments.all(DRIVER_OPT));
        boolean hostNetwork = options != null && "host".equals(options.get("network"));
        List<String> flags = BuildkitdFlags.of(arguments.text(FLAGS, ""), driver.equals(CONTAINER), hostNetwork);
        boolean given = driver.equals(REMOTE) || !arguments.words().isEmpty();
        return new NodeEdit(
                endpoint(driver, arguments, setting),
                given,
                platforms(arguments.all(PLATFORM)),
                options,
                flags.isEmpty() ? null : ImmutableList.copyOf(flags),
                null);
    }

    private static String endpoint(String driver, Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException {
        String written = arguments.words().isEmpty() ? "" : arguments.words().getFirst();
        if (driver.equals(REMOTE)) {
            String endpoint = written.isEmpty() ? buildkitHost(setting) : written;
            if (endpoint.isEmpty()) {
                throw new UsageException("no remote endpoint provided");
            }
            return RemoteAddress.required(endpoint);
        }
        return written.isEmpty()
                ? setting.contexts().newEndpoint()
                : setting.contexts().newEndpoint(written);
    }

    private static @Nullable ImmutableMap<String, String> options(List<String> entries) throws UsageException {
        if (entries.isEmpty()) {
            return null;
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (String entry : entries) {
            for (String field : fields(entry)) {
                int equals = field.indexOf('=');
                if (equals < 0) {
                    throw new UsageException("invalid value \"" + field + "\", expecting k=v");
                }
                options.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return ImmutableMap.copyOf(options);
    }

    private static List<String> fields(String entry) throws UsageException {
        try {
            return Csv.fields(entry);
        } catch (InvalidContent e) {
            throw new UsageException("invalid value for --driver-opt: " + e.getMessage());
        }
    }

    private static ImmutableList<Platform> platforms(List<String> entries) throws UsageException {
        ImmutableList.Builder<Platform> platforms = ImmutableList.builder();
        try {
            for (String entry : entries) {
                platforms.addAll(Platform.parseEach(entry));
            }
        } catch (MalformedException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return platforms.build();
    }

    /// Refuses nodes with settings that their driver does not have.
    private static void check(BuilderInstance builder, BuilderSetting setting) throws UnusableBuilderException {
        if (!Drivers.supports(builder.driver())) {
            return;
        }
        for (Node node : builder.nodes()) {
            Drivers.check(builder, node, setting.contexts());
        }
    }
}
