package dev.jbake.cli.builder;

import com.google.common.collect.ImmutableSortedMap;
import dev.jbake.builder.Node;
import dev.jbake.buildkit.proto.worker.Device;
import dev.jbake.buildkit.proto.worker.GCPolicy;
import dev.jbake.go.GoQuote;
import dev.jbake.status.BuilderStatus;
import dev.jbake.status.NodeState;
import dev.jbake.status.NodeStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// All that is known of one builder, laid out for people.
final class InspectPage {
    private final BuilderStatus status;
    private final TabColumns page = TabColumns.spaced(0, 1);

    InspectPage(BuilderStatus status) {
        this.status = status;
        head();
        boolean first = true;
        for (NodeStatus node : status.nodes()) {
            page.add(first ? "\nNodes:" : "");
            first = false;
            node(node);
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private void head() {
        row("Name", status.builder().name());
        row("Driver", status.driver());
        if (status.lastActivity() != null) {
            row("Last Activity", Units.moment(status.lastActivity()));
        }
        rowIfAny("Error", status.error());
    }

    private void node(NodeStatus status) {
        Node node = status.node();
        row("Name", node.name());
        row("Endpoint", node.endpoint());
        List<String> options = new ArrayList<>();
        ImmutableSortedMap.copyOf(node.driverOptions())
                .forEach((name, value) -> options.add(name + "=" + GoQuote.quote(value)));
        rowIfAny("Driver Options", String.join(" ", options));
        if (status.state() == NodeState.ERROR) {
            row("Error", status.error());
            return;
        }
        row("Status", status.state().word());
        rowIfAny("BuildKit daemon flags", String.join(" ", node.flags()));
        rowIfAny("BuildKit version", status.version());
        rowIfAny("Platforms", String.join(", ", PlatformNames.all(status)));
        entries("", "Labels", status.labels());
        devices(status.devices());
        for (int i = 0; i < status.policies().size(); i++) {
            page.add("GC Policy rule#" + i + ":");
            policy(status.policies().get(i));
        }
        ImmutableSortedMap.copyOf(node.files()).forEach(this::file);
    }

    private void devices(List<Device> devices) {
        if (!devices.isEmpty()) {
            page.add("Devices:");
        }
        for (Device device : devices) {
            row("\tName", device.getName());
            row(
                    device.getOnDemand() ? "\tOn-Demand" : "\tAutomatically allowed",
                    String.valueOf(device.getOnDemand() || device.getAutoAllow()));
            entries("\t", "Annotations", device.getAnnotationsMap());
        }
    }

    private void policy(GCPolicy rule) {
        row("\tAll", String.valueOf(rule.getAll()));
        rowIfAny("\tFilters", String.join(" ", rule.getFiltersList()));
        rowIfAny("\tKeep Duration", rule.getKeepDuration() > 0 ? Units.span(rule.getKeepDuration()) : "");
        size("\tReserved Space", rule.getReservedSpace());
        size("\tMax Used Space", rule.getMaxUsedSpace());
        size("\tMin Free Space", rule.getMinFreeSpace());
    }

    private void size(String name, long bytes) {
        rowIfAny(name, bytes > 0 ? Units.binary(bytes) : "");
    }

    private void file(String name, String base64) {
        page.add("File#" + name + ":");
        String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        for (String line : text.split("\n", -1)) {
            page.add("\t> " + line);
        }
    }

    private void entries(String indent, String title, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            page.add(indent + title + ":");
            ImmutableSortedMap.copyOf(entries).forEach((name, value) -> row(indent + "\t" + name, value));
        }
    }

    private void rowIfAny(String name, String value) {
        if (!value.isEmpty()) {
            row(name, value);
        }
    }

    private void row(String name, String value) {
        page.add(name + ":\t" + value);
    }
}
