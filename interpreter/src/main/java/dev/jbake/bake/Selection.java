package dev.jbake.bake;

import dev.jbake.cty.GoQuote;
import dev.jbake.cty.Keys;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.lint.Rule;
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

/// Chooses groups and targets by what was asked for.
final class Selection {
    private static final String DEFAULT = "default";

    private final Definition definition;
    private final Diagnostics diagnostics;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, @Nullable Span> targets = new LinkedHashMap<>();

    Selection(Definition definition, Diagnostics diagnostics) {
        this.definition = definition;
        this.diagnostics = diagnostics;
    }

    /// The chosen groups by name, `default` telling what was asked for.
    Map<String, Group> groups() {
        return groups;
    }

    /// The names of the chosen targets, each with the place that names it; they need not exist.
    Map<String, @Nullable Span> targets() {
        return targets;
    }

    void choose(List<String> asked) {
        Set<String> names = new LinkedHashSet<>();
        for (String written : asked.isEmpty() ? List.of(DEFAULT) : asked) {
            // A dot stands for the underscore that compose services get for it.
            addMatches(written.replace('.', '_'), names);
        }
        for (String name : names) {
            expand(name);
        }
        for (String name : names) {
            if (!groups.containsKey(DEFAULT) || !name.equals(DEFAULT)) {
                addToDefault(name);
            }
        }
        Group all = groups.get(DEFAULT);
        if (all != null && all.targets() != null) {
            List<String> sorted = new ArrayList<>(new LinkedHashSet<>(all.targets()));
            sorted.sort(Keys::compare);
            groups.put(DEFAULT, new Group(DEFAULT, all.description(), sorted, all.span()));
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

    private void addToDefault(String name) {
        Group group = groups.get(DEFAULT);
        List<String> members = new ArrayList<>(group == null ? List.of() : group.members());
        members.add(name);
        groups.put(
                DEFAULT,
                new Group(
                        DEFAULT,
                        group == null ? "" : group.description(),
                        members,
                        group == null ? null : group.span()));
    }

    /// A group whose members are being added.
    private record Visit(Group group, int next) {}

    /// Adds a name's targets and groups, without recursion. A group counts before a target of the same name.
    private void expand(String name) {
        Set<String> seen = new HashSet<>();
        Deque<Visit> stack = new ArrayDeque<>();
        enter(name, null, seen, stack);
        while (!stack.isEmpty()) {
            Visit visit = stack.pop();
            List<String> members = visit.group.members();
            if (visit.next < members.size()) {
                stack.push(new Visit(visit.group, visit.next + 1));
                enter(members.get(visit.next), visit.group.span(), seen, stack);
            }
        }
    }

    private void enter(String name, @Nullable Span place, Set<String> seen, Deque<Visit> stack) {
        Group group = definition.groups().get(name);
        if (group == null) {
            targets.putIfAbsent(name, place);
        } else if (seen.add(name)) {
            if (group.members().isEmpty()) {
                diagnostics.addOnce(Rule.EMPTY_GROUP.at(
                        group.span(), "The group " + name + " has no members, and nothing is built for it."));
            }
            groups.put(name, group);
            if (group.members().isEmpty() && !stack.isEmpty()) {
                // Compat: inside another group it is taken for a target (case groups/empty-in-group).
                targets.putIfAbsent(name, place);
            }
            stack.push(new Visit(group, 0));
        } else if (group.members().isEmpty() || isEntered(group, stack)) {
            targets.putIfAbsent(name, place);
        }
    }

    /// Whether a group is asked for again while its members are added; the reference takes it for a target.
    private static boolean isEntered(Group group, Deque<Visit> stack) {
        for (Visit visit : stack) {
            if (visit.group.name().equals(group.name())) {
                return true;
            }
        }
        return false;
    }
}
