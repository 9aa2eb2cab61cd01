package dev.jbake.plan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The name of an image, `[domain[:port]/]path[:tag][@digest]`: its grammar, and its parts.
///
/// @param registry `127.0.0.1:5000`; empty for Docker Hub
/// @param repository with its registry, as written
/// @param tag `latest` if none is written
public record ImageName(String registry, String repository, String tag) {
    private static final String LATEST = ":latest";
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TAG = 128;

    /// The parts of a name, as docker sees them.
    public static ImageName of(String name) {
        int slash = name.lastIndexOf('/');
        int colon = name.indexOf(':', slash + 1);
        int firstSlash = name.indexOf('/');
        String first = firstSlash < 0 ? "" : name.substring(0, firstSlash);
        boolean host = first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
        boolean hub = !host || first.equals("docker.io") || first.equals("index.docker.io");
        return new ImageName(
                hub ? "" : first,
                colon < 0 ? name : name.substring(0, colon),
                colon < 0 ? "latest" : name.substring(colon + 1));
    }

    /// A name as docker shows it: without `docker.io/`, `library/` and `:latest`.
    public static String familiar(String name) {
        String shown = withoutHub(name);
        String official = "library/";
        if (shown.startsWith(official) && shown.indexOf('/', official.length()) < 0) {
            shown = shown.substring(official.length());
        }
        return shown.endsWith(LATEST) ? shown.substring(0, shown.length() - LATEST.length()) : shown;
    }

    /// The name in the one form that image stores compare: with registry, path and tag.
    public String full() {
        String path = registry.isEmpty() ? repository : repository.substring(registry.length() + 1);
        path = registry.isEmpty() ? withoutHub(path) : path;
        String official = registry.isEmpty() && path.indexOf('/') < 0 ? "library/" : "";
        return (registry.isEmpty() ? "docker.io" : registry) + "/" + official + path + ":" + tag;
    }

    /// A reference in full: with registry and path, and with `:latest` if it has neither tag nor digest.
    public static String fullReference(String reference) {
        String name = withoutDigest(reference);
        String full = of(name).full();
        return name.length() == reference.length()
                ? full
                : (withoutTag(name).length() < name.length() ? full : withoutTag(full))
                        + reference.substring(name.length());
    }

    /// A reference without its tag and digest.
    public static String repositoryOf(String reference) {
        return withoutTag(withoutDigest(reference));
    }

    private static String withoutHub(String name) {
        String path = name;
        for (String hub : List.of("docker.io/", "index.docker.io/")) {
            path = path.startsWith(hub) ? path.substring(hub.length()) : path;
        }
        return path;
    }

    /// Why the text is not an image name, in the reference's words; null if it is one.
    public static @Nullable String problem(String text) {
        if (text.isEmpty()) {
            return "repository name must have at least one component";
        }
        if (!matches(text)) {
            return matches(text.toLowerCase(Locale.ROOT))
                    ? "repository name must be lowercase"
                    : "invalid reference format";
        }
        String path = path(withoutTag(withoutDigest(text)));
        return path.length() > LONGEST_NAME ? "repository name must not be more than 255 characters" : null;
    }

    private static boolean matches(String text) {
        String tagged = withoutDigest(text);
        if (tagged.length() < text.length() && !isDigest(text.substring(tagged.length() + 1))) {
            return false;
        }
        String name = withoutTag(tagged);
        if (name.length() < tagged.length() && !isTag(tagged.substring(name.length() + 1))) {
            return false;
        }
        String path = path(name);
        if (path.length() < name.length() && !isDomain(name.substring(0, name.length() - path.length() - 1))) {
            return false;
        }
        return isPath(path);
    }

    private static String withoutDigest(String text) {
        int at = text.indexOf('@');
        return at < 0 ? text : text.substring(0, at);
    }

    private static String withoutTag(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 0 || text.indexOf('/', colon) >= 0 ? text : text.substring(0, colon);
    }

    /// What follows the domain; a first component that could be a path is one.
    private static String path(String name) {
        int slash = name.indexOf('/');
        return slash < 0 || isPath(name) ? name : name.substring(slash + 1);
    }

    private static boolean isPath(String path) {
        for (String component : path.split("/", -1)) {
            if (!isComponent(component)) {
                return false;
            }
        }
        return true;
    }

    /// Lower-case letters and digits, separated by `.`, `_`, `__` or dashes.
    private static boolean isComponent(String component) {
        int i = 0;
        while (true) {
            int start = i;
            while (i < component.length() && isLowerOrDigit(component.charAt(i))) {
                i++;
            }
            if (i == start) {
                return false;
            }
            if (i == component.length()) {
                return true;
            }
            char separator = component.charAt(i++);
            if (separator == '-') {
                while (i < component.length() && component.charAt(i) == '-') {
                    i++;
                }
            } else if (separator == '_') {
                if (i < component.length() && component.charAt(i) == '_') {
                    i++;
                }
            } else if (separator != '.') {
                return false;
            }
        }
    }

    private static boolean isDomain(String domain) {
        int colon = domain.lastIndexOf(':');
        boolean bracketed = domain.startsWith("[");
        String host = colon < 0 || (bracketed && domain.endsWith("]")) ? domain : domain.substring(0, colon);
        if (host.length() < domain.length() && !isDigits(domain.substring(colon + 1))) {
            return false;
        }
        if (bracketed) {
            return host.length() > 2 && host.endsWith("]") && isAll(host.substring(1, host.length() - 1), ":");
        }
        for (String label : host.split("\\.", -1)) {
            if (label.isEmpty() || label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
            for (int i = 0; i < label.length(); i++) {
                if (!isLetterOrDigit(label.charAt(i)) && label.charAt(i) != '-') {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isTag(String tag) {
        if (tag.isEmpty() || tag.length() > LONGEST_TAG) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (!isLetterOrDigit(c) && c != '_' && (i == 0 || (c != '.' && c != '-'))) {
                return false;
            }
        }
        return true;
    }

    /// `algorithm:hex` with at least 32 digits; the known algorithms have their exact length.
    private static boolean isDigest(String digest) {
        int colon = digest.indexOf(':');
        if (colon < 1 || !isAll(digest.substring(colon + 1), "") || digest.length() - colon - 1 < 32) {
            return false;
        }
        String algorithm = digest.substring(0, colon);
        int length = digest.length() - colon - 1;
        return switch (algorithm) {
            case "sha256" -> length == 64;
            case "sha384" -> length == 96;
            case "sha512" -> length == 128;
            default -> false;
        };
    }

    /// Hexadecimal digits and the given others.
    private static boolean isAll(String text, String others) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!hex && others.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isLowerOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isLetterOrDigit(char c) {
        return isLowerOrDigit(c) || (c >= 'A' && c <= 'Z');
    }
}
