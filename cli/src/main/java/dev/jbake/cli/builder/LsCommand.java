package dev.jbake.cli.builder;

import com.google.common.collect.ImmutableMap;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.cli.builder.RowTemplate.Row;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.status.BuilderStatus;
import dev.jbake.status.NodeStatus;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `jbake builder ls`: all builders and their nodes.
public final class LsCommand extends BuilderCommand {
    private static final Option FORMAT =
            Option.value("format", "FORMAT", "Print as table, as json, or by a template such as '{{.Name}}'");
    private static final Option NO_TRUNC = Option.flag("no-trunc", "List all platforms in a table");

    private static final String COLUMNS = "{{.Name}}\t{{.DriverEndpoint}}\t{{.Status}}\t{{.Buildkit}}\t{{.Platforms}}";
    private static final ImmutableMap<String, String> HEADERS = ImmutableMap.of(
            "Name", "NAME/NODE",
            "DriverEndpoint", "DRIVER/ENDPOINT",
            "Status", "STATUS",
            "LastActivity", "LAST ACTIVITY",
            "Buildkit", "BUILDKIT",
            "Platforms", "PLATFORMS",
            "Error", "<no value>");

    @Override
    public String name() {
        return "ls";
    }

    @Override
    public String summary() {
        return "List builders and their nodes";
    }

    @Override
    public List<Option> options() {
        return List.of(FORMAT, NO_TRUNC, TIMEOUT);
    }

    @Override
    int run(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, InterruptedException {
        RowFormat format = RowFormat.of(arguments.text(FORMAT, "table"), COLUMNS, HEADERS);
        BuilderInstance current = setting.choice().current();
        List<BuilderInstance> all = setting.choice().all();
        List<BuilderStatus> builders = new ArrayList<>(setting.ask(all, timeout(arguments)));
        builders.sort((one, other) ->
                Boolean.compare(!one.error().isEmpty(), !other.error().isEmpty()));
        DockerConfig.Proxy proxy = setting.proxy();
        List<Row> rows = new ArrayList<>();
        for (BuilderStatus builder : builders) {
            boolean isCurrent = builder.builder().name().equals(current.name());
            Line line = new Line(builder, null, isCurrent, format.isTable(), !arguments.on(NO_TRUNC), proxy);
            rows.add(line);
            if (!format.isJson()) {
                builder.nodes().forEach(node -> rows.add(line.of(node)));
            }
        }
        setting.console().out().print(format.print(rows));
        if (format.isTable()) {
            report(builders, setting.console().err());
        }
        return OK;
    }

    private static void report(List<BuilderStatus> builders, PrintStream err) {
        StringBuilder text = new StringBuilder();
        for (BuilderStatus builder : builders) {
            String name = builder.builder().name();
            if (!builder.error().isEmpty()) {
                text.append("Cannot load builder ").append(name).append(": ");
                text.append(builder.error().strip()).append('\n');
            }
            for (NodeStatus node : builder.nodes()) {
                if (!node.error().isEmpty()) {
                    text.append("Failed to get status for ").append(name).append(" (");
                    text.append(node.node().name()).append("): ");
                    text.append(node.error().strip()).append('\n');
                }
            }
        }
        err.print(text.isEmpty() ? "" : "\n" + text);
    }

    /// A builder, or one of its nodes.
    ///
    /// @param node null for the builder itself
    /// @param current whether the builder is the current one
    /// @param table whether nodes are indented, and the current builder marked
    /// @param brief whether a table shows platforms in groups
    private record Line(
            BuilderStatus builder,
            @Nullable NodeStatus node,
            boolean current,
            boolean table,
            boolean brief,
            DockerConfig.@Nullable Proxy proxy)
            implements Row {

        private static final String INDENT = " \\_ ";

        private Line of(NodeStatus one) {
            return new Line(builder, one, current, table, brief, proxy);
        }

        @Override
        public String field(String name) {
            return node == null ? ofBuilder(name) : ofNode(name, node);
        }

        private String ofBuilder(String name) {
            return switch (name) {
                case "Name" -> builder.builder().name() + (current && table ? "*" : "");
                case "DriverEndpoint" -> builder.driver();
                case "LastActivity" ->
                    builder.lastActivity() == null ? "" : builder.lastActivity().toString();
                case "Status" -> builder.error().isEmpty() ? "" : "error";
                case "Error" -> builder.error();
                default -> "";
            };
        }

        private String ofNode(String name, NodeStatus status) {
            String indent = table ? INDENT : "";
            return switch (name) {
                case "Name" -> indent + status.node().name();
                case "DriverEndpoint" -> indent + status.node().endpoint();
                case "Status" -> status.state().word();
                case "Buildkit" -> status.version();
                case "Platforms" -> {
                    List<String> names = PlatformNames.all(status);
                    yield table && brief ? PlatformNames.grouped(names) : String.join(", ", names);
                }
                case "Error" -> status.error();
                default -> "";
            };
        }

        @Override
        public String json() {
            return StatusJson.of(builder, current, proxy);
        }
    }
}
