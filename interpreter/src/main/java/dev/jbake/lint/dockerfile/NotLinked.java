package dev.jbake.lint.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.linking.MissingLinks;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.Unlinked;
import dev.jbake.plan.ContextSource;
import dev.jbake.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// {@link Code#NOT_LINKED}: what a Dockerfile takes from a registry is the tag or the name of another target. Targets
/// that
/// share the Dockerfile are reported together.
final class NotLinked implements DockerfileRule {
    private record Place(Span span, String owner, String name, String key) {}

    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        Map<Place, Set<String>> targets = new LinkedHashMap<>();
        for (Unlinked link : MissingLinks.missing(project)) {
            targets.computeIfAbsent(
                            new Place(link.place(), link.owner(), link.name(), link.key()), place -> new TreeSet<>())
                    .add(link.target());
        }
        targets.forEach((place, users) -> {
            String shown = Shared.list(users);
            diagnostics.add(Diagnostic.finding(
                    Code.NOT_LINKED,
                    place.span(),
                    "The target " + place.owner() + " builds " + place.name() + ", but " + shown
                            + " would take what was pushed or loaded last. Add to " + shown + ": contexts = { \""
                            + place.key()
                            + "\" = \"" + ContextSource.LINK + place.owner() + "\" }"));
        });
    }
}
