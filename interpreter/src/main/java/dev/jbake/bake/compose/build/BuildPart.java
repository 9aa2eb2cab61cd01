package dev.jbake.bake.compose.build;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Tree;
import java.util.List;
import java.util.Map;

/// The part of a model that builds depend on.
public final class BuildPart {
    private static final List<String> KEYS = List.of("image", "build", "environment", "env_file");

    private BuildPart() {}

    public static Mapping of(Mapping model) throws ComposeProblem {
        Mapping part = model.emptied();
        if (model.get("services") instanceof Mapping services) {
            Mapping kept = services.emptied();
            for (Map.Entry<String, Tree> entry : services.entries().entrySet()) {
                if (entry.getValue() instanceof Mapping service) {
                    kept.put(entry.getKey(), service(service));
                } else if (Tree.isNull(entry.getValue())) {
                    kept.put(entry.getKey(), new Mapping(entry.getValue().span()));
                }
            }
            part.put("services", kept);
        }
        Tree secrets = model.get("secrets");
        if (secrets != null) {
            part.put("secrets", secrets);
        }
        if (part.entries().isEmpty()) {
            throw new ComposeProblem("empty compose file", null);
        }
        return part;
    }

    private static Mapping service(Mapping service) {
        Mapping kept = service.emptied();
        for (String key : KEYS) {
            Tree value = service.get(key);
            if (value != null) {
                kept.put(key, value);
            }
        }
        return kept;
    }
}
