package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.go.GoInteger;
import dev.jbake.go.GoNumberException;
import dev.jbake.plan.TargetDraft;
import java.util.List;
import java.util.TreeMap;

/// `ulimits`: limits of processes in steps, as `type=soft[:hard]`; a later one of the same type counts.
public final class Ulimits extends TextsAttribute {
    private static final List<String> TYPES = List.of(
            "core",
            "cpu",
            "data",
            "fsize",
            "locks",
            "memlock",
            "msgqueue",
            "nice",
            "nofile",
            "nproc",
            "rss",
            "rtprio",
            "rttime",
            "sigpending",
            "stack");

    Ulimits() {
        super("ulimits", true, "Limits of processes, such as nofile=1024:2048.");
    }

    @Override
    public String since() {
        return "0.13.0";
    }

    @Override
    public void check(List<String> content) throws InvalidContent {
        for (String limit : content) {
            parse(limit);
        }
    }

    /// Refuses a text that is no limit.
    public static void require(String limit) throws InvalidContent {
        parse(limit);
    }

    /// `soft:hard`.
    private static String parse(String limit) throws InvalidContent {
        int equals = limit.indexOf('=');
        if (equals < 0) {
            throw new InvalidContent("invalid ulimit argument: " + limit);
        }
        String type = limit.substring(0, equals);
        if (!TYPES.contains(type)) {
            throw new InvalidContent("invalid ulimit type: " + type);
        }
        String values = limit.substring(equals + 1);
        String[] parts = values.split(":", -1);
        if (parts.length > 2) {
            throw new InvalidContent(
                    "too many limit value arguments - " + values + ", can only have up to two, `soft[:hard]`");
        }
        long hard = number(parts[parts.length - 1]);
        long soft = number(parts[0]);
        if (hard != -1 && (soft == -1 || soft > hard)) {
            throw new InvalidContent("ulimit soft limit must be less than or equal to hard limit: "
                    + (soft == -1 ? "soft: -1 (unlimited), hard: " + hard : soft + " > " + hard));
        }
        return soft + ":" + hard;
    }

    private static long number(String text) throws InvalidContent {
        try {
            return GoInteger.parse(text);
        } catch (GoNumberException e) {
            throw new InvalidContent(e.reason());
        }
    }

    @Override
    public void plan(List<String> content, TargetDraft draft) throws InvalidContent {
        TreeMap<String, String> limits = new TreeMap<>();
        for (String limit : content) {
            limits.put(limit.substring(0, Math.max(0, limit.indexOf('='))), parse(limit));
        }
        StringBuilder joined = new StringBuilder();
        for (var entry : limits.entrySet()) {
            joined.append(joined.isEmpty() ? "" : ",")
                    .append(entry.getKey())
                    .append('=')
                    .append(entry.getValue());
        }
        if (!joined.isEmpty()) {
            draft.frontend("ulimit", joined.toString());
        }
    }
}
