package dev.jbake.cli.coverage;

import dev.jbake.conformance.Case;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which cases show which behaviour of which attribute or function.
final class Coverage {
    private final Map<String, Map<Behaviour, Set<String>>> attributes = new TreeMap<>();
    private final Map<String, Map<Behaviour, Set<String>>> functions = new TreeMap<>();

    /// What the cases show.
    static Coverage of(Collection<Case> cases) {
        Coverage coverage = new Coverage();
        for (Case one : cases) {
            new CaseReading(one, coverage).read();
        }
        return coverage;
    }

    void attribute(String name, Behaviour behaviour, Case shown) {
        put(attributes, name, behaviour, shown);
    }

    void function(String name, Behaviour behaviour, Case shown) {
        put(functions, name, behaviour, shown);
    }

    /// The names of the cases that show a behaviour of an attribute.
    List<String> ofAttribute(String name, Behaviour behaviour) {
        return get(attributes, name, behaviour);
    }

    /// The names of the cases that show a behaviour of a function.
    List<String> ofFunction(String name, Behaviour behaviour) {
        return get(functions, name, behaviour);
    }

    private static void put(
            Map<String, Map<Behaviour, Set<String>>> all, String name, Behaviour behaviour, Case shown) {
        all.computeIfAbsent(name, ignored -> new EnumMap<>(Behaviour.class))
                .computeIfAbsent(behaviour, ignored -> new TreeSet<>())
                .add(shown.name());
    }

    private static List<String> get(Map<String, Map<Behaviour, Set<String>>> all, String name, Behaviour behaviour) {
        return List.copyOf(all.getOrDefault(name, Map.of()).getOrDefault(behaviour, Set.of()));
    }
}
