package dev.jbake.bake;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.OverrideKey;
import dev.jbake.bake.attribute.TargetOverride;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `--set` and its kin say, by target and key.
final class Overrides {
    private final Map<String, Map<String, TargetOverride>> byTarget = new LinkedHashMap<>();
    private final Map<String, List<String>> unknownKeys = new LinkedHashMap<>();
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final Definition definition;
    private final @Nullable Map<String, String> environment;
    private final Diagnostics diagnostics;

    /// @param environment for `--set target.args.NAME` without a value, null where it may not be read
    Overrides(Definition definition, @Nullable Map<String, String> environment, Diagnostics diagnostics) {
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
    void add(String written) {
        given.put(written, addShorthand(written));
    }

    /// Says which `--set` reach no target of the run.
    ///
    /// @param resolved the targets of the run and those that they inherit from
    void lookForUnused(Set<String> resolved) {
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

    /// The same for an option that stands for a `--set`; gives the targets that it reaches.
    List<String> addShorthand(String written) {
        int equals = written.indexOf('=');
        String left = equals < 0 ? written : written.substring(0, equals);
        String value = equals < 0 ? null : written.substring(equals + 1);
        boolean append = left.endsWith("+");
        String path = append ? left.substring(0, left.length() - 1) : left;
        String[] keys = path.split("\\.", 3);
        if (keys.length < 2) {
            wrong("invalid override key " + path + ", expected target.name");
            return List.of();
        }
        if (value == null && !keys[1].equals("args")) {
            wrong("invalid override " + written + ", expected target.name=value");
            return List.of();
        }
        List<String> targets = targets(keys[0]);
        OverrideKey key = AttributeTable.overrideKey(keys[1]);
        String name = keys.length == 3 ? keys[2] : null;
        if (key == null) {
            for (String target : targets) {
                unknownKeys
                        .computeIfAbsent(target, ignored -> new ArrayList<>())
                        .add(keys[1]);
            }
            return targets;
        }
        if (!isComplete(key, name, left, append)) {
            return List.of();
        }
        String text = value == null && name != null && environment != null ? environment.get(name) : value;
        if (text == null && environment != null) {
            return List.of();
        }
        for (String target : targets) {
            TargetOverride override = byTarget.computeIfAbsent(target, ignored -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            name == null ? keys[1] : keys[1] + "." + name, ignored -> new TargetOverride(key, name));
            // Compat: where the environment may not be read, the value stays what it was, blank at first
            // (overrides/argument-without-environment).
            if (text != null) {
                override.add(text, append);
            }
        }
        return targets;
    }

    private boolean isComplete(OverrideKey key, @Nullable String name, String left, boolean append) {
        boolean named = key.form() == OverrideKey.Form.NAMED || key.form() == OverrideKey.Form.NAMED_ONLY;
        if (named && name == null) {
            wrong("invalid key " + left + ", " + key.key() + " requires name");
            return false;
        }
        if (key.form() == OverrideKey.Form.NAMED_ONLY && append) {
            wrong("invalid key " + left + ", " + key.key() + " does not support append");
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
