package dev.jbake.lint.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What targets have in vain. Something that several targets inherit from one place is reported once, and only if none
/// of them uses it.
final class Shared {
    private static final int SHOWN = 3;

    /// Something that is written at a place.
    private record Thing(@Nullable Span place, String name) {}

    private final Map<Thing, Set<String>> unused = new LinkedHashMap<>();
    private final Set<Thing> used = new HashSet<>();

    /// Adds something that a target has.
    void add(@Nullable Span place, String name, String target, boolean isUsed) {
        Thing thing = new Thing(place, name);
        if (isUsed) {
            used.add(thing);
        } else {
            unused.computeIfAbsent(thing, added -> new TreeSet<>()).add(target);
        }
    }

    /// Reports what no target uses.
    ///
    /// @param start of the sentence that ends with the targets
    /// @param end follows the targets, before the name
    void report(Code code, String start, String end, Diagnostics diagnostics) {
        unused.forEach((thing, targets) -> {
            if (!used.contains(thing)) {
                diagnostics.add(
                        Diagnostic.finding(code, thing.place(), start + list(targets) + end + thing.name() + "."));
            }
        });
    }

    /// The first names, and how many more there are.
    static String list(Set<String> names) {
        String shown = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }
}
