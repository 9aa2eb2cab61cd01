package dev.jbake.buildkit.auth;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Docker configurations that hold for one registry, repository or kind of access only:
/// `config/<registry>[/<repository>][@<action>,...]/config.json` in buildx's directory.
///
/// @param all those that exist
record ScopedConfigs(ImmutableList<Scoped> all) {

    /// One of them.
    ///
    /// @param directory holds its `config.json`
    /// @param repository empty for all
    /// @param actions `pull`, `push`; empty for all
    record Scoped(Path directory, String registry, String repository, ImmutableSet<String> actions) {

        static Scoped of(Path base, Path directory) {
            String key = base.relativize(directory).toString();
            int at = key.indexOf('@');
            String name = at < 0 ? key : key.substring(0, at);
            int slash = name.indexOf('/');
            return new Scoped(
                    directory,
                    slash < 0 ? name : name.substring(0, slash),
                    slash < 0 ? "" : name.substring(slash + 1),
                    at < 0
                            ? ImmutableSet.of()
                            : ImmutableSet.copyOf(Splitter.on(',')
                                    .trimResults()
                                    .omitEmptyStrings()
                                    .split(key.substring(at + 1))));
        }

        private boolean matches(String scope, Set<String> wanted) {
            return (repository.isEmpty() || scope.equals("repository:" + repository)) && wanted.containsAll(actions);
        }
    }

    /// Those in buildx's directory; a directory that is not there or cannot be read has none.
    static ScopedConfigs in(Path buildxDirectory) {
        Path base = buildxDirectory.resolve("config");
        if (!Files.isDirectory(base)) {
            return new ScopedConfigs(ImmutableList.of());
        }
        try (Stream<Path> files = Files.walk(base)) {
            return new ScopedConfigs(files.filter(file -> file.endsWith("config.json") && Files.isRegularFile(file))
                    .map(file -> Scoped.of(base, Objects.requireNonNull(file.getParent())))
                    .sorted(Comparator.comparing(scoped -> scoped.directory().toString()))
                    .collect(ImmutableList.toImmutableList()));
        } catch (IOException | java.io.UncheckedIOException e) {
            return new ScopedConfigs(ImmutableList.of());
        }
    }

    /// The directory of the configuration for a request; null if the main one holds. Only requests for exactly one
    /// repository have one of their own; one that names the repository wins, then the one with more actions.
    ///
    /// @param scopes as the registry asked for them: `repository:library/alpine:pull,push`
    @Nullable
    Path find(String registry, List<String> scopes) {
        Map<String, Set<String>> wanted = actions(scopes);
        if (wanted.size() != 1) {
            return null;
        }
        Map.Entry<String, Set<String>> only = wanted.entrySet().iterator().next();
        return all.stream()
                .filter(scoped -> scoped.registry().equals(registry))
                .filter(scoped -> scoped.matches(only.getKey(), only.getValue()))
                .min(Comparator.comparing(Scoped::repository)
                        .reversed()
                        .thenComparingInt(scoped -> -scoped.actions().size()))
                .map(Scoped::directory)
                .orElse(null);
    }

    private static Map<String, Set<String>> actions(List<String> scopes) {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (String text : scopes) {
            if (text.isEmpty()) {
                return Map.of();
            }
            for (String scope : Splitter.on(' ').split(text)) {
                List<String> parts = new ArrayList<>(Splitter.on(':').limit(3).splitToList(scope));
                String name = parts.size() < 2 ? parts.getFirst() : parts.get(0) + ":" + parts.get(1);
                Set<String> actions = wanted.computeIfAbsent(name, key -> new HashSet<>());
                if (parts.size() == 3) {
                    actions.addAll(Splitter.on(',').splitToList(parts.get(2)));
                }
            }
        }
        return wanted;
    }
}
