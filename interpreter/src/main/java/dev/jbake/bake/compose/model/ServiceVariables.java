package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;
import java.util.List;
import java.util.Map;

/// Gives variables that are only named in a service's `environment` list their values.
final class ServiceVariables {
    private ServiceVariables() {}

    static void resolve(Mapping model, Map<String, String> variables) {
        if (!(model.get("services") instanceof Mapping services)) {
            return;
        }
        for (Tree tree : services.entries().values()) {
            if (tree instanceof Mapping service && service.get("environment") instanceof Sequence environment) {
                resolve(environment.elements(), variables);
            }
        }
    }

    private static void resolve(List<Tree> environment, Map<String, String> variables) {
        environment.removeIf(element -> Tree.text(element) == null);
        for (int i = 0; i < environment.size(); i++) {
            String name = Tree.text(environment.get(i));
            String value = name == null ? null : variables.get(name);
            if (value != null) {
                environment.set(
                        i, Scalar.text(name + "=" + value, environment.get(i).span()));
            }
        }
    }
}
