package dev.jbake.cli.builder;

import dev.jbake.cli.option.UsageException;
import dev.jbake.function.FunctionException;
import dev.jbake.go.GoQuote;
import dev.jbake.stdlib.time.GoDuration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which records of a cache are meant: `--filter`.
///
/// @param conditions in the daemon's words, with commas between; empty for all records
/// @param age nanoseconds for which a record must have been unused, 0 for no matter
record CacheFilter(String conditions, long age) {

    /// Reads the filters.
    ///
    /// @param written each `NAME=VALUE`, where `NAME!` and `NAME~` stand for other comparisons
    static CacheFilter of(List<String> written) throws UsageException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String filter : written) {
            int equals = filter.indexOf('=');
            if (equals < 0) {
                throw new UsageException("invalid argument " + GoQuote.quote(filter)
                        + " for \"--filter\" flag: bad format of filter (expected name=value)");
            }
            String name = filter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = filter.substring(equals + 1).strip();
            String before = values.put(name, value);
            if (before != null && !before.equals(value)) {
                throw new UsageException("\"" + name + "\" filter expects only one value");
            }
        }
        if (values.containsKey("until") && values.containsKey("unused-for")) {
            throw new UsageException("conflicting filters \"until\" and \"unused-for\"");
        }
        long age = age("until", values.remove("until")) + age("unused-for", values.remove("unused-for"));
        List<String> conditions = new ArrayList<>();
        values.forEach((name, value) -> conditions.add(condition(name, value)));
        return new CacheFilter(String.join(",", conditions), age);
    }

    private static long age(String name, @Nullable String value) throws UsageException {
        if (value == null) {
            return 0;
        }
        try {
            return GoDuration.parse(value);
        } catch (FunctionException e) {
            throw new UsageException("\"" + name + "\" filter expects a duration (e.g., '24h'): " + e.getMessage());
        }
    }

    private static String condition(String name, String value) {
        if (name.equals("id")) {
            return "id~=" + value;
        }
        return name + (name.endsWith("!") || name.endsWith("~") ? "=" : "==") + value;
    }
}
