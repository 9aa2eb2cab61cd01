package dev.jbake.cli.builder;

import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import dev.jbake.status.NodeStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The platforms of a node as lists show them: those that the user configured have a star.
final class PlatformNames {
    private static final List<String> MAJOR = List.of(
            "linux/amd64", "linux/arm64", "linux/arm", "linux/ppc64le", "linux/s390x", "linux/riscv64", "linux/mips64");
    private static final int GROUPS = 4;

    private PlatformNames() {}

    /// Every platform once.
    static List<String> all(NodeStatus node) {
        Map<String, String> names = new LinkedHashMap<>();
        node.node().platforms().forEach(platform -> {
            String name = platform.normalized().format();
            names.putIfAbsent(name, name + "*");
        });
        node.platforms().forEach(platform -> {
            String name = platform.normalized().format();
            names.putIfAbsent(name, name);
        });
        return List.copyOf(names.values());
    }

    /// The platforms in a few groups, such as `linux/amd64 (+3), linux/386`.
    static String grouped(List<String> names) {
        Map<String, List<String>> groups = groups(names);
        List<String> shown = new ArrayList<>();
        int count = 0;
        for (String major : MAJOR) {
            List<String> group = groups.get(major);
            if (group != null) {
                shown.add(show(major, group));
                count += group.size();
            }
        }
        for (Map.Entry<String, List<String>> group : new TreeMap<>(groups).entrySet()) {
            if (shown.size() < GROUPS && !MAJOR.contains(group.getKey())) {
                shown.add(show(group.getKey(), group.getValue()));
                count += group.getValue().size();
            }
        }
        if (names.size() > count) {
            shown.add("(" + (names.size() - count) + " more)");
        }
        return String.join(", ", shown);
    }

    // As in the reference, of a fourth major machine only the first platform is in its group.
    private static Map<String, List<String>> groups(List<String> names) {
        Map<String, List<String>> major = new LinkedHashMap<>();
        for (String machine : MAJOR) {
            for (String name : names) {
                if (major.size() < GROUPS && machine(name).equals(machine)) {
                    major.computeIfAbsent(machine, key -> new ArrayList<>()).add(name);
                }
            }
        }
        Map<String, List<String>> groups = new LinkedHashMap<>(major);
        if (major.size() < GROUPS) {
            for (String name : names) {
                String machine = machine(name);
                if (!machine.isEmpty() && !major.containsKey(machine)) {
                    groups.computeIfAbsent(machine, key -> new ArrayList<>()).add(name);
                }
            }
        }
        return groups;
    }

    private static String show(String machine, List<String> group) {
        if (group.size() == 1) {
            return group.getFirst();
        }
        boolean configured = group.stream().anyMatch(name -> name.endsWith("*"));
        return machine + (configured ? "*" : "") + " (+" + group.size() + ")";
    }

    /// Operating system and architecture; empty for what is no platform.
    private static String machine(String name) {
        try {
            Platform platform = Platform.parse(name.endsWith("*") ? name.substring(0, name.length() - 1) : name);
            return platform.os() + "/" + platform.architecture();
        } catch (MalformedException e) {
            return "";
        }
    }
}
