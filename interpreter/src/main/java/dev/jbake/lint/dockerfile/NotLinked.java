package dev.jbake.lint.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.Origin;
import dev.jbake.dockerfile.Use;
import dev.jbake.plan.ImageName;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// {@link Code#NOT_LINKED}: what a Dockerfile takes from a registry is the tag or the name of another target.
final class NotLinked implements DockerfileRule {
    /// A place in a Dockerfile, and the target whose result is meant there.
    private record Link(Span place, String name, String owner) {}

    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        Map<String, String> owners = owners(project);
        Map<Link, Set<String>> users = new LinkedHashMap<>();
        for (SeenTarget seen : project.targets().values()) {
            for (Use use : seen.uses()) {
                String owner = use.origin() instanceof Origin.OfImage image ? owners.get(image.reference()) : null;
                if (owner != null && !needs(owner, seen.name(), project)) {
                    users.computeIfAbsent(new Link(use.span(), use.name(), owner), link -> new TreeSet<>())
                            .add(seen.name());
                }
            }
        }
        users.forEach((link, targets) -> diagnostics.add(finding(link, targets)));
    }

    /// References in full to the targets that they mean; the tag of several targets means none.
    private static Map<String, String> owners(SeenProject project) {
        Map<String, String> owners = new HashMap<>();
        for (SeenTarget seen : project.targets().values()) {
            for (String tag : seen.plan().outputs().tags()) {
                if (ImageName.problem(tag) == null) {
                    owners.merge(
                            ImageName.fullReference(tag), seen.name(), (one, other) -> one.equals(other) ? one : "");
                }
            }
        }
        Set<String> pulled = pulled(project);
        for (String name : project.targets().keySet()) {
            String reference = ImageName.problem(name) == null ? ImageName.fullReference(name) : "";
            if (!pulled.contains(name)) {
                owners.putIfAbsent(reference, name);
            }
        }
        owners.values().removeIf(String::isEmpty);
        return owners;
    }

    /// The names of images that are bases in their own right, with a tag or of the target of the same name: a `FROM`
    /// with such a name means the image.
    private static Set<String> pulled(SeenProject project) {
        Set<String> pulled = new HashSet<>();
        for (SeenTarget seen : project.targets().values()) {
            for (Use use : seen.uses()) {
                if (use.origin() instanceof Origin.OfImage image) {
                    String name = ImageName.familiar(image.reference());
                    String repository = ContextOfOtherTag.repository(name);
                    if (!repository.equals(name) || name.equals(seen.name())) {
                        pulled.add(repository);
                    }
                }
            }
        }
        return pulled;
    }

    /// Whether a target is another one, or is built from it.
    private static boolean needs(String target, String other, SeenProject project) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(target));
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (name.equals(other)) {
                return true;
            }
            SeenTarget next = project.targets().get(name);
            if (next != null && seen.add(name)) {
                open.addAll(next.plan().inputs().links().values());
            }
        }
        return false;
    }

    private static Diagnostic finding(Link link, Set<String> users) {
        String shown = Shared.list(users);
        String key = ImageName.familiar(ImageName.fullReference(link.name()));
        return Diagnostic.finding(
                Code.NOT_LINKED,
                link.place(),
                "The target " + link.owner() + " builds " + link.name() + ", but " + shown
                        + " would take it from the registry. Add to " + shown
                        + ": contexts = { \"" + key + "\" = \"target:" + link.owner() + "\" }");
    }
}
