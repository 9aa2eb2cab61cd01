package dev.jbake.progress;

import java.util.ArrayList;
import java.util.List;

/// Names of vertices when several targets run.
final class Names {
    private Names() {}

    /// `[x y]` becomes `[target x y]`, anything else `[target] name`.
    static String prefix(String target, String name) {
        return name.startsWith("[") ? "[" + target + " " + name.substring(1) : "[" + target + "] " + name;
    }

    static StatusEvent prefix(String target, StatusEvent event) {
        List<StatusEvent.Vertex> vertices = new ArrayList<>();
        for (StatusEvent.Vertex vertex : event.vertices()) {
            StatusEvent.Group group = vertex.group();
            vertices.add(new StatusEvent.Vertex(
                    vertex.digest(),
                    vertex.inputs(),
                    prefix(target, vertex.name()),
                    vertex.started(),
                    vertex.completed(),
                    vertex.cached(),
                    vertex.error(),
                    group == null
                            ? null
                            : new StatusEvent.Group(group.id(), prefix(target, group.name()), group.weak())));
        }
        return new StatusEvent(vertices, event.statuses(), event.logs(), event.warnings());
    }
}
