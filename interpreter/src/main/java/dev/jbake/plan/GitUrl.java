package dev.jbake.plan;

import dev.jbake.go.GoPath;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The parts of a git URL, of either form: `scheme://user@host/path?query#ref:folder` or `user@host:path?query#..`.
///
/// @param scheme in small letters; `ssh` for the second form
/// @param host with a port where one is written
/// @param path decoded
/// @param query as written, without the question mark
/// @param ref what follows `#`
/// @param folder what follows the colon of the fragment, cleaned
/// @param remote the URL without query and fragment
record GitUrl(String scheme, String host, String path, String query, String ref, String folder, String remote) {

    static GitUrl of(String text) {
        int hash = text.indexOf('#');
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        String front = hash < 0 ? text : text.substring(0, hash);
        int mark = front.indexOf('?');
        String query = mark < 0 ? "" : front.substring(mark + 1);
        String remote = mark < 0 ? front : front.substring(0, mark);
        int colon = fragment.indexOf(':');
        String ref = decodePath(colon < 0 ? fragment : fragment.substring(0, colon));
        String folder = colon < 0
                ? ""
                : GoPath.clean("/" + decodePath(fragment.substring(colon + 1))).substring(1);
        int scheme = remote.indexOf("://");
        if (scheme < 0 && !remote.startsWith("github.com/")) {
            int at = remote.indexOf(':');
            String host = remote.substring(remote.indexOf('@') + 1, at);
            return new GitUrl("ssh", host, remote.substring(at + 1), query, ref, folder, remote);
        }
        String name = scheme < 0 ? "https" : remote.substring(0, scheme).toLowerCase(Locale.ROOT);
        String rest = scheme < 0 ? remote : remote.substring(scheme + 3);
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String path = slash < 0 ? "" : decodePath(rest.substring(slash));
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return new GitUrl(name, host, path, query, ref, folder, scheme < 0 ? remote : name + "://" + rest);
    }

    /// Undoes percent signs and plus signs, as in a query; a string that is not encoded properly stays as it is.
    static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException ignored) {
            return text;
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decodePath(String text) {
        return decode(text.replace("+", "%2B"));
    }
}
