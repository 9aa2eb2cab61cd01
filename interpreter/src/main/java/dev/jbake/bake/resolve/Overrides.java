package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.definition.Definition;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The overrides of `--set`, and of the options that override every target, by target and key.
public final class Overrides {
    private final Map<String, Map<String, TargetOverride>> byTarget = new LinkedHashMap<>();
    private final Map<String, List<String>> unknownKeys = new LinkedHashMap<>();
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final Definition definition;
    private final @Nullable Map<String, String> environment;
    private final Diagnostics diagnostics;

    /// @param environment for `--set target.args.NAME` without a value, null if it may not be read
    public Overrides(Definition definition, @Nullable Map<String, String> environment, Diagnostics diagnostics) {
        this.definition = definition;
        this.environment = environment;
        this.diagnostics = diagnostics;
    }

    /// The overrides of a target, in the order in which their keys were first given.
    Collection<TargetOverride> of(String target) {
        Map<String, TargetOverride> found = byTarget.get(target);
        return found == null ? List.of() : found.values();
    }

    /// The keys given for a target that no attribute has.
    List<String> unknownKeys(String target) {
        return unknownKeys.getOrDefault(target, List.of());
    }

    /// Reads one `--set`, `target.key[.name][+]=value`.
    public void add(String written) {
        given.put(written, set(SetOption.parse(written)));
    }

    /// Sets a key of every target, for a shorthand.
    void setAll(String key, String value, boolean append) {
        OverrideKey known = Objects.requireNonNull(AttributeTable.overrideKey(key), key);
        for (String target : targets("*")) {
            of(target, known, null).add(value, append);
        }
    }

    /// Reports each `--set` that reaches no target of the run.
    ///
    /// @param resolved the targets of the run and those that they inherit from
    public void lookForUnused(Set<String> resolved) {
        for (Map.Entry<String, List<String>> each : given.entrySet()) {
            List<String> targets = each.getValue();
            if (!targets.isEmpty() && Collections.disjoint(targets, resolved)) {
                diagnostics.add(Diagnostic.finding(
                        Code.UNUSED_OVERRIDE,
                        null,
                        "--set " + each.getKey() + " changes nothing: "
                                + (targets.size() == 1 ? targets.getFirst() + " is" : "its targets are")
                                + " not part of this run."));
            }
        }
    }

    /// The targets that an option reaches.
    private List<String> set(SetOption option) {
        if (option.pattern() == null) {
            wrong("invalid override key " + option.path() + ", expected target.name");
            return List.of();
        }
        if (option.value() == null && !option.key().equals("args")) {
            wrong("invalid override " + option.written() + ", expected target.name=value");
            return List.of();
        }
        List<String> targets = targets(option.pattern());
        OverrideKey key = AttributeTable.overrideKey(option.key());
        if (key == null) {
            for (String target : targets) {
                unknownKeys
                        .computeIfAbsent(target, ignored -> new ArrayList<>())
                        .add(option.key());
            }
            return targets;
        }
        return isComplete(key, option) && set(key, option, targets) ? targets : List.of();
    }

    /// False if the environment was asked for the value and does not have it.
    private boolean set(OverrideKey key, SetOption option, List<String> targets) {
        String name = option.name();
        String value = option.value();
        String text = value == null && name != null && environment != null ? environment.get(name) : value;
        if (text == null && environment != null) {
            return false;
        }
        for (String target : targets) {
            TargetOverride override = of(target, key, name);
            // Compat: if the environment may not be read, the value stays what it was, blank at first
            // (overrides/argument-without-environment).
            if (text != null) {
                override.add(text, option.append());
            }
        }
        return true;
    }

    private TargetOverride of(String target, OverrideKey key, @Nullable String name) {
        return byTarget.computeIfAbsent(target, ignored -> new LinkedHashMap<>())
                .computeIfAbsent(
                        name == null ? key.key() : key.key() + "." + name, ignored -> new TargetOverride(key, name));
    }

    private boolean isComplete(OverrideKey key, SetOption option) {
        boolean named = key.form() == OverrideKey.Form.NAMED || key.form() == OverrideKey.Form.NAMED_ONLY;
        if (named && option.name() == null) {
            wrong("invalid key " + option.left() + ", " + key.key() + " requires name");
            return false;
        }
        if (key.form() == OverrideKey.Form.NAMED_ONLY && option.append()) {
            wrong("invalid key " + option.left() + ", " + key.key() + " does not support append");
            return false;
        }
        return true;
    }

    private List<String> targets(String pattern) {
        if (definition.targets().containsKey(pattern)) {
            return List.of(pattern);
        }
        NamePattern names = new NamePattern(pattern);
        List<String> found = new ArrayList<>();
        if (!definition.targets().isEmpty() && !names.isWellFormed()) {
            wrong("could not match targets with '" + pattern + "': syntax error in pattern");
            return found;
        }
        for (String name : definition.targets().keySet()) {
            if (names.matches(name)) {
                found.add(name);
            }
        }
        if (found.isEmpty()) {
            wrong("could not find any target matching '" + pattern + "'");
        }
        return found;
    }

    private void wrong(String summary) {
        diagnostics.error(Code.INVALID_OVERRIDE, summary, "", null);
    }
}
