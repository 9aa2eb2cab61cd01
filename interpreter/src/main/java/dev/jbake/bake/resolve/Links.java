package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.Contexts;
import dev.jbake.bake.attribute.Entitlements;
import dev.jbake.bake.attribute.Output;
import dev.jbake.bake.attribute.Platforms;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Follows `contexts = { x = "target:y" }`: adds the targets that are only linked, and checks the links.
public final class Links {
    private final Map<String, Target> targets;
    private final TargetResolver resolver;
    private final Diagnostics diagnostics;
    private final Set<String> done = new HashSet<>();

    /// @param targets the resolved targets by name; linked ones are added
    public Links(Map<String, Target> targets, TargetResolver resolver, Diagnostics diagnostics) {
        this.targets = targets;
        this.resolver = resolver;
        this.diagnostics = diagnostics;
    }

    /// A target whose links are being followed.
    private static final class Visit {
        final Target target;
        final List<String> links;
        int next;

        Visit(Target target) {
            this.target = target;
            links = List.copyOf(Contexts.links(target.get(Contexts.ATTRIBUTE)));
        }
    }

    public void follow() {
        for (Target target : new ArrayList<>(targets.values())) {
            follow(target);
        }
    }

    /// Depth first, without recursion: a chain of links may be as long as the file.
    private void follow(Target start) {
        Deque<Visit> stack = new ArrayDeque<>();
        Set<String> path = new HashSet<>();
        enter(start, stack, path);
        while (!stack.isEmpty()) {
            Visit visit = stack.getFirst();
            if (visit.next == visit.links.size()) {
                stack.removeFirst();
                path.remove(visit.target.name());
                continue;
            }
            String name = visit.links.get(visit.next);
            Target linked = linked(visit.target, name, path);
            if (linked != null && !done.contains(name)) {
                // The link is visited again when its target is complete.
                enter(linked, stack, path);
                continue;
            }
            visit.next++;
            if (linked != null) {
                join(visit.target, linked);
            }
        }
    }

    private void enter(Target target, Deque<Visit> stack, Set<String> path) {
        if (done.add(target.name())) {
            path.add(target.name());
            stack.addFirst(new Visit(target));
        }
    }

    /// The target that a link leads to, null after a diagnostic.
    private @Nullable Target linked(Target from, String name, Set<String> path) {
        Span place = from.span(Contexts.ATTRIBUTE);
        if (name.equals(from.name())) {
            wrong("target " + name + " cannot link to itself", place);
            return null;
        }
        if (path.contains(name)) {
            wrong("infinite loop from " + from.name() + " to " + name, place);
            return null;
        }
        Target known = targets.get(name);
        if (known != null) {
            return known;
        }
        Target linked = resolver.resolve(name, place);
        if (linked != null) {
            linked.put(Output.ATTRIBUTE, Output.CACHE_ONLY);
            linked.markLinked();
            targets.put(name, linked);
        }
        return linked;
    }

    private void join(Target target, Target linked) {
        List<String> entitlements = linked.get(Entitlements.ATTRIBUTE);
        if (entitlements != null && !entitlements.isEmpty()) {
            target.put(
                    Entitlements.ATTRIBUTE,
                    Entitlements.ATTRIBUTE.joined(target.get(Entitlements.ATTRIBUTE), entitlements));
        }
        List<String> own = target.get(Platforms.ATTRIBUTE);
        List<String> others = linked.get(Platforms.ATTRIBUTE);
        if (own == null || others == null || own.size() < 2 || others.isEmpty() || others.containsAll(own)) {
            return;
        }
        if (others.size() > 1) {
            wrong(
                    "target " + linked.name() + " can't be used by " + target.name() + " because its platforms "
                            + spaced(own) + " are not a subset of " + spaced(others),
                    target.span(Contexts.ATTRIBUTE));
        } else {
            // Compat: a base with one platform is taken for all of them (attributes/contexts-link-one-platform).
            diagnostics.add(Diagnostic.finding(
                    Code.PLATFORM_OF_LINK,
                    target.span(Contexts.ATTRIBUTE),
                    "The target " + linked.name() + " is built for " + others.getFirst() + " only, and " + target.name()
                            + " uses that for " + spaced(own) + "."));
        }
    }

    private static String spaced(List<String> platforms) {
        return "[" + String.join(" ", platforms) + "]";
    }

    private void wrong(String summary, @Nullable Span place) {
        diagnostics.error(Code.INVALID_PLAN, summary, "", place);
    }
}
