package dev.jbake.git;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The URL of the repository that a work tree came from: of the remote that the branch follows, else of `origin`, else
/// of `upstream`.
final class RemoteUrl {
    private static final String MASK = "xxxxx";

    private RemoteUrl() {}

    static @Nullable String of(GitProgram git) throws InterruptedException {
        String url = get(followed(git), git);
        if (url == null) {
            url = get("origin", git);
        }
        if (url == null) {
            url = get("upstream", git);
        }
        return url == null ? null : withoutCredentials(url);
    }

    private static String followed(GitProgram git) throws InterruptedException {
        GitProgram.Answer branch = git.ask("symbolic-ref", "-q", "HEAD");
        return branch.succeeded() && !branch.line().isEmpty()
                ? git.ask("for-each-ref", "--format=%(upstream:remotename)", branch.line())
                        .line()
                : "";
    }

    private static @Nullable String get(String remote, GitProgram git) throws InterruptedException {
        if (remote.isEmpty()) {
            return null;
        }
        GitProgram.Answer url = git.ask("remote", "get-url", remote);
        return url.succeeded() && !url.line().isEmpty() ? url.line() : null;
    }

    /// A URL with its user and password masked. What is no URL stays as it is (`git@host:path`).
    static String withoutCredentials(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            int colon = url.indexOf(':');
            boolean path = colon < 0 || (url.indexOf('/') >= 0 && url.indexOf('/') < colon);
            return path ? escaped(url) : url;
        }
        int start = scheme + 3;
        int end = url.indexOf('/', start);
        int host = end < 0 ? url.length() : end;
        int at = url.lastIndexOf('@', host - 1);
        String rest = escaped(url.substring(host));
        if (at < start) {
            return url.substring(0, host) + rest;
        }
        String user = url.substring(start, at);
        int colon = user.indexOf(':');
        String masked = colon < 0 ? user.isEmpty() ? "" : MASK : (colon == 0 ? "" : MASK) + ":" + MASK;
        return url.substring(0, start) + masked + url.substring(at, host) + rest;
    }

    /// As Go's url package writes a path.
    private static String escaped(String path) {
        StringBuilder out = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > ' ' && each < 0x7f && "\"<>\\^`{|}".indexOf(each) < 0;
            if (plain) {
                out.append((char) each);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit((each >> 4) & 0xf, 16)))
                        .append(Character.toUpperCase(Character.forDigit(each & 0xf, 16)));
            }
        }
        return out.toString();
    }
}
