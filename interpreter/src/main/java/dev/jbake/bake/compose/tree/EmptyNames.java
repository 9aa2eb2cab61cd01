package dev.jbake.bake.compose.tree;

/// Drops blank name servers, which variables that are not set leave behind.
public final class EmptyNames {
    private EmptyNames() {}

    public static Tree dropped(Tree model) {
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
