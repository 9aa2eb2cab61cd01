package dev.jbake.buildkit;

import com.google.common.collect.ImmutableMap;
import dev.jbake.go.GoBool;
import java.util.Map;

/// The query of a git URL, as attributes of the daemon's git source.
final class GitOptions {
    private GitOptions() {}

    static ImmutableMap<String, String> attributes(Map<String, String> options) {
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        options.forEach((name, value) -> {
            boolean on = value.isEmpty() || GoBool.isTrue(value);
            switch (name) {
                case "checksum" -> attributes.put("git.checksum", value);
                case "mtime" -> attributes.put("git.mtime", value);
                case "keep-git-dir" -> putIf(on, "git.keepgitdir", attributes);
                case "submodules" -> putIf(!on, "git.skipsubmodules", attributes);
                case "fetch-by-commit" -> putIf(on, "git.fetchbycommit", attributes);
                default -> throw new IllegalArgumentException(name);
            }
        });
        return attributes.buildOrThrow();
    }

    private static void putIf(boolean wanted, String name, ImmutableMap.Builder<String, String> attributes) {
        if (wanted) {
            attributes.put(name, "true");
        }
    }
}
