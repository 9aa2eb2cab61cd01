package dev.jbake.driver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.plan.Platform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which nodes build which platforms of which targets.
///
/// Two passes, once per run: {@link #exact} needs no connection and decides alone where every platform of every target
/// is configured on some node; otherwise all nodes' workers are asked and {@link #capable} decides for all targets.
public final class NodeChoice {

    private NodeChoice() {}

    /// A part of a target's platforms and the node that builds them.
    ///
    /// @param node index into the builder's nodes
    /// @param platforms in the target's order; empty if the target names none
    public record Share(int node, ImmutableList<Platform> platforms) {}

    /// The choice by configured platforms alone.
    ///
    /// @param configured for each node, its configured platforms
    /// @param targets for each target, its platforms, normalised
    /// @return null if a platform is configured on no node
    public static @Nullable ImmutableMap<String, ImmutableList<Share>> exact(
            List<? extends List<Platform>> configured, Map<String, ? extends List<Platform>> targets) {
        ImmutableMap.Builder<String, ImmutableList<Share>> choice = ImmutableMap.builder();
        for (Map.Entry<String, ? extends List<Platform>> target : targets.entrySet()) {
            List<Integer> nodes = new ArrayList<>();
            for (Platform platform : target.getValue()) {
                int node = best(platform, configured, true);
                if (node < 0) {
                    return null;
                }
                nodes.add(node);
            }
            choice.put(target.getKey(), shares(target.getValue(), nodes));
        }
        return choice.buildOrThrow();
    }

    /// The choice by everything that the nodes can run. A platform that no node runs goes to the first node, which
    /// reports that.
    ///
    /// @param configured for each node, its configured platforms
    /// @param workers for each node, what its workers report
    /// @param targets for each target, its platforms, normalised
    public static ImmutableMap<String, ImmutableList<Share>> capable(
            List<? extends List<Platform>> configured,
            List<? extends List<Platform>> workers,
            Map<String, ? extends List<Platform>> targets) {
        List<List<Platform>> all = new ArrayList<>();
        for (int i = 0; i < configured.size(); i++) {
            List<Platform> platforms = new ArrayList<>(configured.get(i));
            platforms.addAll(distinct(workers.get(i)));
            all.add(platforms);
        }
        ImmutableMap.Builder<String, ImmutableList<Share>> choice = ImmutableMap.builder();
        targets.forEach((name, platforms) -> choice.put(
                name,
                shares(
                        platforms,
                        platforms.stream()
                                .map(platform -> Math.max(best(platform, all, false), 0))
                                .toList())));
        return choice.buildOrThrow();
    }

    /// The same list normalised and without repetitions; the first ones stay.
    public static List<Platform> distinct(List<Platform> platforms) {
        Map<String, Platform> seen = new LinkedHashMap<>();
        for (Platform platform : platforms) {
            Platform normal = platform.normalized();
            seen.putIfAbsent(normal.format(), normal);
        }
        return List.copyOf(seen.values());
    }

    /// The first node whose platform is strictly better than all before it; -1 for none.
    private static int best(Platform wanted, List<? extends List<Platform>> nodes, boolean exact) {
        int best = -1;
        Platform bestPlatform = wanted;
        for (int i = 0; i < nodes.size(); i++) {
            for (Platform candidate : nodes.get(i)) {
                PlatformMatch match = exact ? PlatformMatch.exact(candidate) : PlatformMatch.capable(candidate);
                if (match.accepts(wanted) && (best < 0 || match.prefers(wanted, bestPlatform))) {
                    best = i;
                    bestPlatform = candidate;
                }
            }
        }
        return best;
    }

    private static ImmutableList<Share> shares(List<Platform> platforms, List<Integer> nodes) {
        if (platforms.isEmpty()) {
            return ImmutableList.of(new Share(0, ImmutableList.of()));
        }
        Map<Integer, List<Platform>> byNode = new LinkedHashMap<>();
        for (int i = 0; i < platforms.size(); i++) {
            byNode.computeIfAbsent(nodes.get(i), node -> new ArrayList<>()).add(platforms.get(i));
        }
        return byNode.entrySet().stream()
                .map(share -> new Share(share.getKey(), ImmutableList.copyOf(share.getValue())))
                .collect(ImmutableList.toImmutableList());
    }
}
