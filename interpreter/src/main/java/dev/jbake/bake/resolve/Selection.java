package dev.jbake.bake.resolve;

import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Group;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoOrder;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses groups and targets by the requested names.
public final class Selection {
    /// The group of what was requested.
    static final String DEFAULT = "default";

    private final Definition definition;
    private final Diagnostics diagnostics;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, @Nullable Span> targets = new LinkedHashMap<>();
    private final Set<String> settled = new HashSet<>();

    public Selection(Definition definition, Diagnostics diagnostics) {
        this.definition = definition;
        this.diagnostics = diagnostics;
    }

    /// The chosen groups by name; `default` holds the requested names.
    public Map<String, Group> groups() {
        return groups;
    }

    /// The names of the chosen targets, each with the place that names it; they need not exist.
    public Map<String, @Nullable Span> targets() {
        return targets;
    }

    public void choose(List<String> asked) {
        Set<String> names = new LinkedHashSet<>();
        for (String written : asked.isEmpty() ? List.of(DEFAULT) : asked) {
            // A dot stands for the underscore that compose services get for it.
            addMatches(written.replace('.', '_'), names);
        }
        for (String name : names) {
            new Expansion().add(name);
        }
        Group given = groups.get(DEFAULT);
        Set<String> members = new LinkedHashSet<>(given == null ? List.of() : given.members());
        boolean begun = given != null;
        for (String name : names) {
            if (!begun || !name.equals(DEFAULT)) {
                members.add(name);
                begun = true;
            }
        }
        if (!members.isEmpty() || (given != null && given.targets() != null)) {
            List<String> sorted = new ArrayList<>(members);
            sorted.sort(GoOrder::compare);
            groups.put(
                    DEFAULT,
                    new Group(
                            DEFAULT,
                            given == null ? "" : given.description(),
                            sorted,
                            given == null ? null : given.span()));
        }
    }

    private void addMatches(String written, Set<String> names) {
        if (!NamePattern.isPattern(written)) {
            names.add(written);
            return;
        }
        NamePattern pattern = new NamePattern(written);
        boolean found = false;
        for (String name : definition.names()) {
            if (pattern.matches(name)) {
                names.add(name);
                found = true;
            }
        }
        if (!found) {
            diagnostics.error(
                    Code.UNKNOWN_TARGET, "could not find any target matching " + GoQuote.quote(written), "", null);
        }
    }

    /// A group whose members are being added.
    private record Visit(Group group, int next) {}

    /// Adds a name's targets and groups, without recursion. A group counts before a target of the same name.
    private final class Expansion {
        private final Set<String> seen = new HashSet<>();
        private final Set<String> open = new HashSet<>();
        private final Deque<Visit> stack = new ArrayDeque<>();
        private boolean cyclic;

        void add(String name) {
            enter(name, null);
            while (!stack.isEmpty()) {
                Visit visit = stack.pop();
                List<String> members = visit.group.members();
                if (visit.next < members.size()) {
                    stack.push(new Visit(visit.group, visit.next + 1));
                    enter(members.get(visit.next), visit.group.span());
                } else {
                    open.remove(visit.group.name());
                }
            }
            if (!cyclic) {
                // Reached again, they would add the same.
                settled.addAll(seen);
            }
        }

        private void enter(String name, @Nullable Span place) {
            Group group = definition.groups().get(name);
            if (group == null) {
                targets.putIfAbsent(name, place);
                return;
            }
            boolean first = seen.add(name);
            boolean empty = group.members().isEmpty();
            boolean again = open.contains(name);
            if ((empty && (!first || !stack.isEmpty())) || again) {
                // Compat: inside another group an empty one is taken for a target, and so is one that is asked for
                // while its members are added (groups/empty-in-group, groups/cycle-over-target).
                targets.putIfAbsent(name, place);
            }
            cyclic |= again;
            if (first && !settled.contains(name)) {
                groups.put(name, group);
                open.add(name);
                stack.push(new Visit(group, 0));
                if (empty) {
                    diagnostics.addOnce(Diagnostic.finding(
                            Code.EMPTY_GROUP,
                            group.span(),
                            "The group " + name + " has no members, and nothing is built for it."));
                }
            }
        }
    }
}
