package dev.jbake.plan;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Parses the query of a git URL.
final class GitQuery {
    private final Map<String, String> values;

    /// @throws GitReference.InvalidQuery for an unknown name, a value that is missing or wrong, or a name given twice
    GitQuery(String written) throws GitReference.InvalidQuery {
        values = entries(written);
        long parts = written.chars().filter(c -> c == '&').count() + 1;
        if (!written.isEmpty() && parts > values.size()) {
            throw new GitReference.InvalidQuery("query \"" + repeated(written) + "\" has multiple values");
        }
        for (Map.Entry<String, String> entry : values.entrySet()) {
            check(entry.getKey(), entry.getValue());
        }
    }

    private static String repeated(String written) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String part : written.split("&", -1)) {
            for (String name : entries(part).keySet()) {
                if (seen.put(name, "") != null) {
                    return name;
                }
            }
        }
        return "";
    }

    private static void check(String name, String value) throws GitReference.InvalidQuery {
        switch (name) {
            case "ref", "tag", "branch", "subdir", "checksum", "commit", "mtime" -> {
                if (value.isEmpty()) {
                    throw new GitReference.InvalidQuery("query \"" + name + "\" has no value");
                }
            }
            case "keep-git-dir", "submodules", "fetch-by-commit" -> {}
            default -> throw new GitReference.InvalidQuery("unexpected query \"" + name + "\"");
        }
        if (name.equals("mtime") && !value.equals("checkout") && !value.equals("commit")) {
            throw new GitReference.InvalidQuery(
                    "invalid mtime value: \"" + value + "\" (must be \"checkout\" or \"commit\")");
        }
    }

    static Map<String, String> entries(String written) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String entry : written.split("&", -1)) {
            int equals = entry.indexOf('=');
            String name = equals < 0 ? entry : entry.substring(0, equals);
            if (!entry.isEmpty()) {
                entries.put(GitUrl.decode(name), equals < 0 ? "" : GitUrl.decode(entry.substring(equals + 1)));
            }
        }
        return entries;
    }

    static String write(Map<String, String> entries) {
        StringBuilder written = new StringBuilder();
        entries.forEach((name, value) -> written.append(written.isEmpty() ? "" : "&")
                .append(GitUrl.encode(name))
                .append('=')
                .append(GitUrl.encode(value)));
        return written.toString();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String single(String name) {
        return values.getOrDefault(name, "");
    }

    /// The value with a prefix that it may have already.
    String named(String name, String prefix) {
        String value = single(name);
        return value.isEmpty() || value.startsWith(prefix) ? value : prefix + value;
    }

    /// The one of two that is not empty.
    static String join(String what, String first, String second) throws GitReference.InvalidQuery {
        if (!first.isEmpty() && !second.isEmpty() && !first.equals(second)) {
            throw new GitReference.InvalidQuery(what + " conflicts: \"" + first + "\" vs \"" + second + "\"");
        }
        return first.isEmpty() ? second : first;
    }

    /// The entries that say how to fetch the tree, not which one.
    ImmutableMap<String, String> options() {
        ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
        for (String name : new String[] {"keep-git-dir", "submodules", "mtime", "fetch-by-commit"}) {
            if (has(name)) {
                options.put(name, single(name));
            }
        }
        String commit = single(has("checksum") ? "checksum" : "commit");
        if (!commit.isEmpty()) {
            options.put("checksum", commit);
        }
        return options.buildOrThrow();
    }
}
