package dev.jbake.buildkit.auth;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a registry wants to be told who asks: `Bearer realm="https://..",service=".."` or `Basic realm=".."` (RFC 9110,
/// section 11).
///
/// @param scheme `bearer` or `basic`
/// @param values by key, in lower case
record Challenge(String scheme, Map<String, String> values) {
    private static final Pattern VALUE =
            Pattern.compile("([a-z]+)=(?:\"([^\"]*)\"|([^,\\s]+))", Pattern.CASE_INSENSITIVE);

    static Challenge parse(String header) throws AuthException {
        String[] parts = header.strip().split(" ", 2);
        String scheme = parts[0].toLowerCase(Locale.ROOT);
        if (!scheme.equals("bearer") && !scheme.equals("basic")) {
            throw new AuthException("the registry asks for credentials in an unknown way: " + parts[0]);
        }
        Map<String, String> values = new HashMap<>();
        Matcher matcher = VALUE.matcher(parts.length > 1 ? parts[1] : "");
        while (matcher.find()) {
            String quoted = matcher.group(2);
            values.put(matcher.group(1).toLowerCase(Locale.ROOT), quoted == null ? matcher.group(3) : quoted);
        }
        return new Challenge(scheme, values);
    }

    boolean isBasic() {
        return scheme.equals("basic");
    }

    /// The value of a key, blank if there is none.
    String value(String key) {
        return values.getOrDefault(key, "");
    }
}
