package dev.jbake.linking;

import dev.jbake.dockerfile.UseOrigin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The links that Dockerfiles ask for and that are not made.
public final class MissingLinks {
    private MissingLinks() {}

    /// The links that the targets of the runs lack.
    public static List<Unlinked> missing(SeenProject project) {
        boolean pulls = project.targets().values().stream()
                .flatMap(seen -> seen.uses().stream())
                .anyMatch(use -> use.origin() instanceof UseOrigin.OfImage);
        if (!pulls) {
            return List.of();
        }
        Owners owners = new Owners(project);
        List<Unlinked> missing = new ArrayList<>();
        project.targets().values().forEach(seen -> missing.addAll(owners.unlinked(seen)));
        return missing;
    }

    /// The same, with those that the targets lack that would be linked then, and so on.
    public static List<Unlinked> missingInChains(SeenProject project) {
        Owners owners = new Owners(project);
        List<Unlinked> missing = new ArrayList<>();
        Set<String> visited = new LinkedHashSet<>(project.targets().keySet());
        List<String> open = new ArrayList<>(visited);
        while (!open.isEmpty()) {
            @Nullable SeenTarget seen = project.any(open.removeFirst());
            if (seen == null) {
                continue;
            }
            List<Unlinked> own = owners.unlinked(seen);
            missing.addAll(own);
            List<String> next = new ArrayList<>(seen.plan().inputs().links().values());
            own.forEach(link -> next.add(link.owner()));
            next.stream().filter(visited::add).forEach(open::add);
        }
        return missing;
    }
}
