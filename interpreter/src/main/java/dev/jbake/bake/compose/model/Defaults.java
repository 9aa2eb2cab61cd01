package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import java.util.Map;

/// Adds defaults to a model: a build without a context builds the folder of its file.
final class Defaults {
    private Defaults() {}

    static void fill(Mapping model) throws ComposeProblem {
        if (model.get("services") instanceof Mapping services) {
            for (Map.Entry<String, Tree> entry : services.entries().entrySet()) {
                if (entry.getValue() instanceof Mapping service) {
                    fill(entry.getKey(), service);
                }
            }
        }
    }

    private static void fill(String name, Mapping service) throws ComposeProblem {
        if (service.get("build") instanceof Mapping build && !build.has("context")) {
            build.put("context", Scalar.text(".", build.span()));
        }
        if (service.get("gpus") instanceof Sequence requests) {
            for (Tree request : requests.elements()) {
                if (!(request instanceof Mapping)) {
                    throw new ComposeProblem(
                            "services." + name + ".gpus.[]: invalid type map[string]interface {} for device request",
                            request.span());
                }
            }
        }
    }
}
