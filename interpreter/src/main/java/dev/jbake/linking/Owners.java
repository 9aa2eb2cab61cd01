package dev.jbake.linking;

import dev.jbake.bake.attribute.Tags;
import dev.jbake.bake.definition.Target;
import dev.jbake.dockerfile.Use;
import dev.jbake.dockerfile.UseOrigin;
import dev.jbake.plan.ImageName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which target builds which image.
final class Owners {
    private final SeenProject project;
    private final Map<String, Target> targets;
    private final Map<String, String> byTag = new HashMap<>();
    private @Nullable Set<String> bases;

    Owners(SeenProject project) {
        this.project = project;
        targets = project.all();
        targets.forEach((name, target) -> {
            List<String> tags = target.get(Tags.ATTRIBUTE);
            for (String tag : tags == null ? List.<String>of() : tags) {
                if (ImageName.problem(tag) == null) {
                    // the tag of several targets means none of them
                    byTag.merge(ImageName.fullReference(tag), name, (one, other) -> one.equals(other) ? one : "");
                }
            }
        });
    }

    /// The uses of a target that mean other targets. Those that would make a circle are left out.
    List<Unlinked> unlinked(SeenTarget seen) {
        List<Unlinked> unlinked = new ArrayList<>();
        for (Use use : seen.uses()) {
            String owner = owner(use);
            if (owner != null && !needs(owner, seen.name())) {
                String key = ImageName.familiar(ImageName.fullReference(use.name()));
                unlinked.add(new Unlinked(seen.name(), owner, use.name(), key, use.span()));
            }
        }
        return unlinked;
    }

    /// The target that builds an image, by its tags or its name; null if none does.
    private @Nullable String owner(Use use) {
        if (!(use.origin() instanceof UseOrigin.OfImage image)) {
            return null;
        }
        String tagged = byTag.get(image.reference());
        if (tagged != null) {
            return tagged.isEmpty() ? null : tagged;
        }
        String name = ImageName.familiar(image.reference());
        return targets.containsKey(name) && !bases().contains(name) ? name : null;
    }

    /// The names of images that are bases in their own right, with a tag or of the target of the same name: a `FROM`
    /// with such a name means the image.
    private Set<String> bases() {
        Set<String> known = bases;
        if (known != null) {
            return known;
        }
        Set<String> found = new HashSet<>();
        for (String target : targets.keySet()) {
            SeenTarget seen = project.any(target);
            for (Use use : seen == null ? List.<Use>of() : seen.uses()) {
                if (use.origin() instanceof UseOrigin.OfImage image) {
                    String name = ImageName.familiar(image.reference());
                    String repository = ImageName.repositoryOf(name);
                    if (!repository.equals(name) || name.equals(target)) {
                        found.add(repository);
                    }
                }
            }
        }
        bases = found;
        return found;
    }

    /// Whether a target is another one, or is built from it.
    private boolean needs(String target, String other) {
        Set<String> visited = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(target));
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (name.equals(other)) {
                return true;
            }
            SeenTarget next = project.any(name);
            if (next != null && visited.add(name)) {
                open.addAll(next.plan().inputs().links().values());
                for (Use use : next.uses()) {
                    String owner = owner(use);
                    if (owner != null) {
                        open.add(owner);
                    }
                }
            }
        }
        return false;
    }
}
