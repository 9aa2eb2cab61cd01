package dev.jbake.solve.request;

import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import dev.jbake.solve.BuildFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The keys for caches in S3 that the AWS tools would take: those of the environment, else those of the profile. Keys
/// that have to be asked for elsewhere are refused (AWS SDK, config/resolve_credentials.go).
final class AwsCredentials {
    private static final String ACCESS = "aws_access_key_id";
    private static final String SECRET = "aws_secret_access_key";
    private static final String TOKEN = "aws_session_token";
    private static final List<String> ASKED_FOR = List.of(
            "role_arn",
            "source_profile",
            "credential_source",
            "credential_process",
            "web_identity_token_file",
            "sso_session",
            "sso_start_url",
            "login_session");

    private final Host host;

    AwsCredentials(Host host) {
        this.host = host;
    }

    /// Adds the keys that a cache lacks; a session token belongs to keys that were not written.
    ///
    /// @param attributes of the cache
    void addTo(Map<String, String> attributes) throws BuildFailedException {
        if (attributes.containsKey("access_key_id") && attributes.containsKey("secret_access_key")) {
            return;
        }
        Map<String, String> keys = keys();
        put(attributes, "access_key_id", keys.get(ACCESS));
        put(attributes, "secret_access_key", keys.get(SECRET));
        put(attributes, "session_token", keys.get(TOKEN));
    }

    private static void put(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            attributes.putIfAbsent(name, value);
        }
    }

    private Map<String, String> keys() throws BuildFailedException {
        String access = first("AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY");
        String secret = first("AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY");
        if (!access.isEmpty() && !secret.isEmpty()) {
            return Map.of(ACCESS, access, SECRET, secret, TOKEN, first("AWS_SESSION_TOKEN"));
        }
        refuseIfSet("AWS_WEB_IDENTITY_TOKEN_FILE");
        String profile = first("AWS_PROFILE", "AWS_DEFAULT_PROFILE");
        String name = profile.isEmpty() ? "default" : profile;
        Map<String, String> keys =
                section(file("AWS_CONFIG_FILE", "config"), name.equals("default") ? name : "profile " + name);
        Map<String, String> nearer = section(file("AWS_SHARED_CREDENTIALS_FILE", "credentials"), name);
        if (isPartial(nearer.isEmpty() ? keys : nearer)) {
            return Map.of();
        }
        keys.putAll(nearer);
        for (String key : ASKED_FOR) {
            if (keys.containsKey(key)) {
                throw refusal("the profile \"" + name + "\" has " + key);
            }
        }
        if (keys.containsKey(ACCESS) && keys.containsKey(SECRET)) {
            return keys;
        }
        refuseIfSet("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
        refuseIfSet("AWS_CONTAINER_CREDENTIALS_FULL_URI");
        return Map.of();
    }

    private static boolean isPartial(Map<String, String> section) {
        return section.containsKey(ACCESS) != section.containsKey(SECRET);
    }

    private void refuseIfSet(String variable) throws BuildFailedException {
        if (!first(variable).isEmpty()) {
            throw refusal(variable + " is set");
        }
    }

    private static BuildFailedException refusal(String reason) {
        return new BuildFailedException("the S3 cache has no keys, and " + reason
                + ", but jbake cannot ask AWS for keys yet; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or"
                + " access_key_id and secret_access_key of the cache");
    }

    private String first(String... variables) {
        for (String variable : variables) {
            String value = host.variable(variable);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private @Nullable Path file(String variable, String name) {
        String named = first(variable);
        String home = host.variable("HOME");
        if (!named.isEmpty()) {
            return host.resolve(named);
        }
        return home == null || home.isEmpty()
                ? null
                : host.resolve(home).resolve(".aws").resolve(name);
    }

    /// The settings of one section; those of none where there is no such file.
    private static Map<String, String> section(@Nullable Path file, String wanted) throws BuildFailedException {
        Map<String, String> settings = new TreeMap<>();
        if (file == null) {
            return settings;
        }
        boolean inside = false;
        boolean nests = false;
        for (String line : lines(file)) {
            String text = withoutComment(line);
            boolean indented = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
            int separator = separator(text);
            if (text.strip().startsWith("[")) {
                inside = isHeading(text, wanted);
                nests = false;
            } else if (inside && separator > 0 && !(indented && nests)) {
                String value = unquoted(text.substring(separator + 1).strip());
                settings.put(text.substring(0, separator).strip().toLowerCase(Locale.ROOT), value);
                nests = value.isEmpty();
            }
        }
        return settings;
    }

    private static boolean isHeading(String text, String wanted) {
        int end = text.indexOf(']');
        return end > 0
                && String.join(
                                " ",
                                text.substring(text.indexOf('[') + 1, end)
                                        .strip()
                                        .split("\\s+"))
                        .equals(wanted);
    }

    private static int separator(String text) {
        int equals = text.indexOf('=');
        int colon = text.indexOf(':');
        return equals < 0 || (colon >= 0 && colon < equals) ? colon : equals;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (isWrapped(value, "\"") || isWrapped(value, "'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static boolean isWrapped(String value, String quote) {
        return value.startsWith(quote) && value.endsWith(quote);
    }

    private static List<String> lines(Path file) throws BuildFailedException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException ignored) {
            return List.of();
        } catch (IOException e) {
            throw new BuildFailedException(
                    "Tried to read keys for the S3 cache from " + file + ", but " + Reason.of(e), e);
        }
    }

    private static String withoutComment(String line) {
        if (line.startsWith("#") || line.startsWith(";")) {
            return "";
        }
        int end = line.length();
        for (String comment : List.of(" #", " ;", "\t#", "\t;")) {
            int at = line.indexOf(comment);
            end = at < 0 ? end : Math.min(end, at);
        }
        return line.substring(0, end);
    }
}
