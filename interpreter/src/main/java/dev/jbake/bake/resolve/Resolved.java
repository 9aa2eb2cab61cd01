package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.Context;
import dev.jbake.bake.attribute.Contexts;
import dev.jbake.bake.attribute.Output;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.definition.Group;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoOrder;
import dev.jbake.host.Host;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.Planner;
import dev.jbake.plan.RemoteTree;
import dev.jbake.plan.TargetDraft;
import dev.jbake.plan.TargetPlan;
import dev.jbake.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the command line asked for, resolved: ready to be printed or planned.
public final class Resolved {
    private final Map<String, Group> groups;
    private final Map<String, Target> targets;
    private final List<String> requested;
    private final Set<String> granted;
    private final @Nullable RemoteTree tree;
    private final List<Source> local;
    private final Supplier<Map<String, Target>> others;
    private final boolean sound;

    /// @param requested the names of the targets that were asked for, groups resolved
    /// @param tree what a remote definition came with, null for none
    /// @param local the files of this machine that were read
    /// @param others resolves the targets that are not part of the run
    /// @param sound false after a mistake in a target; then there is no plan
    public Resolved(
            Map<String, Group> groups,
            Map<String, Target> targets,
            List<String> requested,
            Set<String> granted,
            @Nullable RemoteTree tree,
            List<Source> local,
            Supplier<Map<String, Target>> others,
            boolean sound) {
        this.tree = tree;
        this.local = local;
        this.others = others;
        this.sound = sound;
        this.groups = groups;
        this.targets = targets;
        this.requested = requested;
        this.granted = granted;
    }

    /// The requested groups, and the groups in them; `default` holds what was requested.
    public Map<String, Group> groups() {
        return groups;
    }

    /// The files of this machine that were read, in their order.
    public List<Source> local() {
        return local;
    }

    /// The resolved targets by name: those asked for, then those that are only linked.
    public Map<String, Target> targets() {
        return targets;
    }

    /// The names of the targets that were asked for, groups resolved.
    public List<String> requested() {
        return requested;
    }

    /// The same for some of the requested targets: as if they alone had been asked for.
    ///
    /// @param names the targets that stay; others stay only if these are linked to them, and write nothing
    public Resolved only(Collection<String> names) {
        Set<String> rest = new LinkedHashSet<>(requested);
        rest.retainAll(names);
        Set<String> needed = new HashSet<>(rest);
        Deque<String> following = new ArrayDeque<>(rest);
        while (!following.isEmpty()) {
            Target target = targets.get(following.removeFirst());
            for (String linked : Contexts.links(target == null ? null : target.get(Contexts.ATTRIBUTE))) {
                if (needed.add(linked)) {
                    following.addLast(linked);
                }
            }
        }
        Map<String, Target> kept = new LinkedHashMap<>(targets);
        kept.keySet().retainAll(needed);
        kept.forEach((name, target) -> {
            if (!rest.contains(name)) {
                target.put(Output.ATTRIBUTE, Output.CACHE_ONLY);
            }
        });
        Group asked = new Group(
                Selection.DEFAULT, "", rest.stream().sorted(GoOrder::compare).toList(), null);
        return new Resolved(
                rest.isEmpty() ? Map.of() : Map.of(asked.name(), asked),
                kept,
                List.copyOf(rest),
                granted,
                tree,
                local,
                others,
                sound);
    }

    /// What overrides allow by naming it, as values of `--allow`.
    public Set<String> granted() {
        return granted;
    }

    /// The JSON of `--print`, without a final newline.
    public String print() {
        JsonWriter json = new JsonWriter("  ", true).beginObject();
        printGroups(json);
        json.name("target").beginObject();
        for (String name : sorted(targets)) {
            printTarget(name, json.name(name));
        }
        return json.endObject().endObject().toString();
    }

    /// Writes the member `group`, unless there are no groups.
    public void printGroups(JsonWriter json) {
        if (groups.isEmpty()) {
            return;
        }
        json.name("group").beginObject();
        for (String name : sorted(groups)) {
            Group group = groups.get(name);
            if (group != null) {
                print(group, json.name(name));
            }
        }
        json.endObject();
    }

    /// Writes one target as an object.
    public void printTarget(String name, JsonWriter json) {
        json.beginObject();
        Target target = targets.get(name);
        if (target != null) {
            for (Attribute<?> attribute : AttributeTable.ALL) {
                String context = attribute == Context.ATTRIBUTE ? target.get(Context.ATTRIBUTE) : null;
                if (context == null) {
                    print(attribute, target, json);
                } else {
                    json.name(attribute.name()).string(ContextSource.shown(context, tree));
                }
            }
        }
        json.endObject();
    }

    private static String[] sorted(Map<String, ?> map) {
        String[] names = map.keySet().toArray(new String[0]);
        Arrays.sort(names, GoOrder::compare);
        return names;
    }

    private static void print(Group group, JsonWriter json) {
        json.beginObject();
        if (!group.description().isEmpty()) {
            json.name("description").string(group.description());
        }
        json.name("targets");
        List<String> members = group.targets();
        if (members == null) {
            json.nothing();
        } else {
            json.beginArray();
            for (String member : members) {
                json.string(member);
            }
            json.endArray();
        }
        json.endObject();
    }

    private static <T> void print(Attribute<T> attribute, Target target, JsonWriter json) {
        T content = target.get(attribute);
        if (content != null && !attribute.isBlank(content)) {
            attribute.print(content, json.name(attribute.name()));
        }
    }

    /// The targets of the definition that are not part of the run, resolved when they are asked for.
    public Map<String, Target> others() {
        return others.get();
    }

    /// The plan of one of the others by itself, empty if it has a mistake.
    public Optional<TargetPlan> planOther(Target other, Host host) {
        Diagnostics mistakes = new Diagnostics();
        try {
            for (Attribute<?> attribute : AttributeTable.ALL) {
                check(attribute, other);
            }
        } catch (InvalidContent e) {
            return Optional.empty();
        }
        TargetDraft draft = draft(other, mistakes);
        return mistakes.hasErrors() ? Optional.empty() : Optional.of(draft.finish(host));
    }

    private static <T> void check(Attribute<T> attribute, Target target) throws InvalidContent {
        T content = target.get(attribute);
        if (content != null) {
            attribute.check(content);
        }
    }

    /// The plan, empty after a diagnostic or if the targets are not sound: then what else is wrong is reported.
    public Optional<BuildPlan> plan(Host host, Diagnostics diagnostics) {
        int before = diagnostics.errors();
        List<TargetDraft> drafts = new ArrayList<>(targets.size());
        for (Target target : targets.values()) {
            drafts.add(draft(target, diagnostics));
        }
        return !sound || diagnostics.errors() > before
                ? Optional.empty()
                : Optional.of(Planner.plan(drafts, requested, host));
    }

    private TargetDraft draft(Target target, Diagnostics diagnostics) {
        TargetDraft draft = new TargetDraft(target.name(), tree);
        for (Attribute<?> attribute : AttributeTable.ALL) {
            plan(attribute, target, draft, diagnostics);
        }
        return draft;
    }

    private <T> void plan(Attribute<T> attribute, Target target, TargetDraft draft, Diagnostics diagnostics) {
        T content = target.get(attribute);
        if (content == null) {
            return;
        }
        int unsupported = draft.notSupported().size();
        try {
            attribute.plan(content, draft);
        } catch (InvalidContent e) {
            TargetDraft again = new TargetDraft(target.name(), tree);
            Refusals.of(attribute, content, part -> planChecked(attribute, part, again))
                    .forEach((reason, part) -> diagnostics.error(
                            Code.INVALID_PLAN,
                            reason,
                            "In target " + target.name() + ".",
                            target.span(attribute, part)));
        }
        if (draft.notSupported().size() > unsupported) {
            diagnostics.error(
                    Code.NOT_SUPPORTED,
                    "jbake does not have " + attribute.name() + " yet",
                    "In target " + target.name() + ".",
                    target.span(attribute));
        }
    }

    /// Plans what passes the check: the rest has been reported.
    private static <T> void planChecked(Attribute<T> attribute, T content, TargetDraft draft) throws InvalidContent {
        try {
            attribute.check(content);
        } catch (InvalidContent reported) {
            return;
        }
        attribute.plan(content, draft);
    }
}
