package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.bake.compose.tree.Sequence;
import dev.jbake.bake.compose.tree.Tree;

/// Removes blank name servers, which come from variables that are not set.
final class EmptyNames {
    private EmptyNames() {}

    static Tree dropped(Tree model) {
        if (model instanceof Mapping mapping && mapping.get("services") instanceof Mapping services) {
            for (Tree tree : services.entries().values()) {
                if (tree instanceof Mapping service && service.get("dns") instanceof Sequence servers) {
                    servers.elements().removeIf(EmptyNames::isBlank);
                }
            }
        }
        return model;
    }

    private static boolean isBlank(Tree tree) {
        return Tree.isNull(tree) || "".equals(Tree.text(tree));
    }
}
