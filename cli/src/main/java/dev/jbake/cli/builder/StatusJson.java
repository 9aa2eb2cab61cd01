package dev.jbake.cli.builder;

import com.google.common.collect.ImmutableSortedMap;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.Node;
import dev.jbake.buildkit.proto.worker.GCPolicy;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.Platform;
import dev.jbake.status.BuilderStatus;
import dev.jbake.status.NodeStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A builder's status as `--format json` shows it: names sorted, empty members left out.
final class StatusJson {
    private static final String NEVER = "0001-01-01T00:00:00Z";

    private final JsonWriter json = new JsonWriter("", true);
    private final Map<String, String> proxies;

    private StatusJson(Map<String, String> proxies) {
        this.proxies = proxies;
    }

    /// @param proxy what docker's configuration says for builds; null for nothing
    static String of(BuilderStatus status, boolean current, DockerConfig.@Nullable Proxy proxy) {
        StatusJson writer = new StatusJson(proxy == null ? Map.of() : variables(proxy));
        writer.builder(status, current);
        return writer.json.toString();
    }

    private static Map<String, String> variables(DockerConfig.Proxy proxy) {
        ImmutableSortedMap.Builder<String, String> variables = ImmutableSortedMap.naturalOrder();
        put(variables, "HTTP_PROXY", proxy.http());
        put(variables, "HTTPS_PROXY", proxy.https());
        put(variables, "NO_PROXY", proxy.none());
        put(variables, "FTP_PROXY", proxy.ftp());
        return variables.buildOrThrow();
    }

    private static void put(ImmutableSortedMap.Builder<String, String> variables, String name, String value) {
        if (!value.isEmpty()) {
            variables.put(name, value);
        }
    }

    private void builder(BuilderStatus status, boolean current) {
        Instant used = status.lastActivity();
        json.beginObject().name("Current").bool(current).name("Driver").string(status.driver());
        json.name("Dynamic").bool(false);
        text("Err", status.error());
        json.name("LastActivity").string(used == null ? NEVER : used.toString());
        json.name("Name").string(status.builder().name()).name("Nodes").beginArray();
        if (status.error().isEmpty()) {
            status.nodes().forEach(this::node);
        } else {
            // As in the reference, the nodes of a builder that cannot be used are empty ones.
            status.builder()
                    .nodes()
                    .forEach(node -> json.beginObject()
                            .name("Endpoint")
                            .string("")
                            .name("Name")
                            .string("")
                            .endObject());
        }
        json.endArray().endObject();
    }

    private void node(NodeStatus status) {
        Node node = status.node();
        json.beginObject();
        texts("DriverOpts", node.driverOptions());
        json.name("Endpoint").string(node.endpoint());
        text("Err", status.error());
        texts("Files", node.files());
        list("Flags", node.flags());
        if (!status.policies().isEmpty()) {
            json.name("GCPolicy").beginArray();
            status.policies().forEach(this::policy);
            json.endArray();
        }
        list("IDs", status.workerIds());
        texts("Labels", status.labels());
        json.name("Name").string(node.name());
        list("Platforms", status.platforms().stream().map(Platform::format).toList());
        texts("ProxyConfig", proxies);
        json.name("Status").string(status.state().word());
        text("Version", status.version());
        json.endObject();
    }

    private void policy(GCPolicy rule) {
        json.beginObject().name("all").bool(rule.getAll()).name("filter");
        if (rule.getFiltersList().isEmpty()) {
            json.nothing();
        } else {
            json.beginArray();
            rule.getFiltersList().forEach(json::string);
            json.endArray();
        }
        json.name("keepDuration").number(rule.getKeepDuration());
        json.name("maxUsedSpace").number(rule.getMaxUsedSpace());
        json.name("minFreeSpace").number(rule.getMinFreeSpace());
        json.name("reservedSpace").number(rule.getReservedSpace()).endObject();
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            json.name(name).string(text);
        }
    }

    private void list(String name, List<String> words) {
        if (!words.isEmpty()) {
            json.name(name).beginArray();
            words.forEach(json::string);
            json.endArray();
        }
    }

    private void texts(String name, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            json.name(name).beginObject();
            ImmutableSortedMap.copyOf(entries)
                    .forEach((key, value) -> json.name(key).string(value));
            json.endObject();
        }
    }
}
