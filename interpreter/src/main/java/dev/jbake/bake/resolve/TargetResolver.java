package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.Context;
import dev.jbake.bake.attribute.Dockerfile;
import dev.jbake.bake.attribute.Entitlements;
import dev.jbake.bake.attribute.Inherits;
import dev.jbake.bake.attribute.Network;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.definition.ContextBase;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.limit.Limits;
import dev.jbake.source.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Resolves targets: inherited attributes below their own, overrides on top, each target once.
public final class TargetResolver {
    /// The entries that laying one target over another counts for.
    private static final int TARGET = 10;

    /// A target whose parents are being visited.
    private record Walk(Target source, Iterator<String> parents) {}

    private final Definition definition;
    private final Overrides overrides;
    private final Diagnostics diagnostics;
    private final Map<String, Target> inherited = new HashMap<>();
    private final Set<String> granted = new LinkedHashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private long collected;

    public TargetResolver(Definition definition, Overrides overrides, Diagnostics diagnostics) {
        this.definition = definition;
        this.overrides = overrides;
        this.diagnostics = diagnostics;
    }

    /// The resolved target, null if it does not exist or cannot be resolved.
    ///
    /// @param place where it was named, null for the command line
    @Nullable
    public Target resolve(String name, @Nullable Span place) {
        if (!definition.targets().containsKey(name)) {
            unknown(name, place);
            return null;
        }
        Target found = withParents(name);
        Target target = new Target(name);
        target.merge(found);
        for (Attribute<?> attribute : AttributeTable.ALL) {
            if (!isTooMuch() && target.get(attribute) instanceof Map<?, ?> map) {
                collect(map.size(), target.span(attribute));
            }
        }
        if (target.get(Context.ATTRIBUTE) == null) {
            ContextBase base =
                    Objects.requireNonNull(definition.targets().get(name)).base();
            target.put(Context.ATTRIBUTE, base == null ? "." : base.ownContext());
        }
        String dockerfile = target.get(Dockerfile.ATTRIBUTE);
        if (dockerfile == null || dockerfile.isEmpty()) {
            target.put(Dockerfile.ATTRIBUTE, "Dockerfile");
        }
        return target;
    }

    /// The other targets of the definition, without those that cannot be resolved. Nothing is reported.
    public Map<String, Target> others(Set<String> known) {
        Diagnostics mistakes = new Diagnostics();
        TargetResolver quiet = new TargetResolver(definition, overrides, mistakes);
        Map<String, Target> others = new LinkedHashMap<>();
        for (String name : definition.targets().keySet()) {
            int before = mistakes.errors();
            Target target = known.contains(name) ? null : quiet.resolve(name, null);
            if (target != null && mistakes.errors() == before) {
                others.put(name, target);
            }
        }
        return others;
    }

    /// The names of all targets that were resolved so far, parents among them.
    public Set<String> resolved() {
        return reached;
    }

    /// What the overrides that were applied allow by naming it, as values of `--allow`.
    public Set<String> granted() {
        return granted;
    }

    private void unknown(String name, @Nullable Span place) {
        if (missing.add(name)) {
            diagnostics.error(
                    Code.UNKNOWN_TARGET,
                    "failed to find target " + name,
                    definition.groups().containsKey(name)
                            ? "There is a group of this name."
                            : Suggestions.didYouMean(name, definition::names, diagnostics)
                                    .strip(),
                    place);
        }
    }

    /// Parents come before children, without recursion: a chain of parents may be as long as the file.
    private Target withParents(String name) {
        Deque<String> stack = new ArrayDeque<>();
        Set<String> path = new LinkedHashSet<>();
        stack.push(name);
        while (!stack.isEmpty()) {
            String top = stack.peek();
            Target source = definition.targets().get(top);
            if (source == null || inherited.containsKey(top)) {
                stack.pop();
                continue;
            }
            boolean first = path.add(top);
            if (first) {
                for (String parent : parents(source)) {
                    if (path.contains(parent)) {
                        return withCycle(name);
                    }
                    if (!inherited.containsKey(parent)) {
                        stack.push(parent);
                    }
                }
                continue;
            }
            inherited.put(top, laid(source, inherited));
            path.remove(top);
            stack.pop();
        }
        Target target = inherited.get(name);
        if (target == null) {
            throw new IllegalStateException(name);
        }
        return target;
    }

    private static List<String> parents(Target target) {
        List<String> parents = target.get(Inherits.ATTRIBUTE);
        return parents == null ? List.of() : parents;
    }

    /// The reference walks a circle from each target anew, and passes over the target that closes it.
    private Target withCycle(String name) {
        Target source = definition.targets().get(name);
        if (source != null && reported.add(name)) {
            diagnostics.add(Diagnostic.finding(
                    Code.INHERITS_CYCLE,
                    source.span(Inherits.ATTRIBUTE),
                    "The target " + name + " inherits from itself over others; that inheritance is passed over."));
        }
        return withCycle(name, new HashMap<>());
    }

    private Target withCycle(String name, Map<String, Target> visited) {
        Deque<Walk> stack = new ArrayDeque<>();
        enter(name, visited, stack);
        while (!stack.isEmpty()) {
            Walk walk = stack.element();
            if (walk.parents.hasNext()) {
                String parent = walk.parents.next();
                if (!visited.containsKey(parent)) {
                    enter(parent, visited, stack);
                }
            } else {
                visited.put(walk.source.name(), laid(walk.source, visited));
                stack.pop();
            }
        }
        Target target = visited.get(name);
        if (target == null) {
            throw new IllegalStateException(name);
        }
        return target;
    }

    private void enter(String name, Map<String, Target> visited, Deque<Walk> stack) {
        Target source = definition.targets().get(name);
        if (source != null) {
            visited.put(name, new Target(name));
            stack.push(new Walk(
                    source,
                    isTooMuch() ? Collections.emptyIterator() : parents(source).iterator()));
        }
    }

    private Target laid(Target source, Map<String, Target> resolved) {
        reached.add(source.name());
        Target target = new Target(source.name());
        List<String> parents = parents(source);
        collect(TARGET * (1L + parents.size()), source.span(Inherits.ATTRIBUTE));
        if (isTooMuch()) {
            return target;
        }
        for (String parent : parents) {
            Target below = resolved.get(parent);
            if (below != null) {
                target.merge(below);
            } else {
                unknown(parent, source.span(Inherits.ATTRIBUTE));
            }
        }
        target.merge(source, diagnostics);
        Collection<TargetOverride> given = overrides.of(target.name());
        if (!given.isEmpty()) {
            for (Attribute<?> attribute : AttributeTable.ALL) {
                override(attribute, target, given);
            }
        }
        for (String key : overrides.unknownKeys(target.name())) {
            wrong("unknown key: " + key);
        }
        if ("host".equals(target.get(Network.ATTRIBUTE))) {
            target.put(
                    Entitlements.ATTRIBUTE,
                    Entitlements.ATTRIBUTE.joined(target.get(Entitlements.ATTRIBUTE), List.of("network.host")));
        }
        target.normalize();
        target.put(Inherits.ATTRIBUTE, null);
        for (Attribute<?> attribute : AttributeTable.ALL) {
            if (target.get(attribute) instanceof List<?> list) {
                collect(list.size(), source.span(attribute));
            }
        }
        return target;
    }

    /// Counts the entries of the run's targets, inherited or not.
    private void collect(long entries, @Nullable Span place) {
        boolean before = isTooMuch();
        collected += entries;
        if (!before && isTooMuch()) {
            diagnostics.error(
                    Code.TOO_LARGE,
                    "Too much to inherit",
                    "All targets together have more than " + Limits.ENTRIES + " entries in their attributes.",
                    place);
        }
    }

    private boolean isTooMuch() {
        return collected > Limits.ENTRIES;
    }

    private <T> void override(Attribute<T> attribute, Target target, Collection<TargetOverride> overridden) {
        for (OverrideKey key : attribute.overrideKeys()) {
            for (TargetOverride given : overridden) {
                if (given.key().key().equals(key.key())) {
                    try {
                        T content = attribute.override(target.get(attribute), given);
                        target.put(attribute, content);
                        if (content != null) {
                            granted.addAll(attribute.granted(content, given));
                        }
                        target.putSpan(attribute, null);
                    } catch (InvalidContent e) {
                        wrong(e.reason());
                    }
                }
            }
        }
    }

    private void wrong(String summary) {
        if (reported.add(summary)) {
            diagnostics.error(Code.INVALID_OVERRIDE, summary, "", null);
        }
    }
}
