package dev.jbake.plan;

import java.util.Locale;

/// Distinguishes local paths from URLs, and cleans them as the reference does.
public final class Paths {
    private Paths() {}

    /// True for `http://` and `https://`.
    public static boolean isHttp(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    /// True for HTTP URLs and for git references: `git://`, `ssh://`, `user@host:path`, `github.com/`.
    public static boolean isRemote(String text) {
        if (isHttp(text) || text.startsWith("github.com/")) {
            return true;
        }
        int scheme = text.indexOf("://");
        if (scheme > 0 && isWord(text.substring(0, scheme), "")) {
            String name = text.substring(0, scheme).toLowerCase(Locale.ROOT);
            return name.equals("git") || name.equals("ssh") || (name.startsWith("http") && isGitPath(text));
        }
        return isSecureCopy(text);
    }

    /// True for git over SSH.
    static boolean isGitOverSsh(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("ssh://") || (text.indexOf("://") < 0 && isSecureCopy(text));
    }

    private static boolean isGitPath(String text) {
        int end = text.length();
        for (char c : new char[] {'?', '#'}) {
            int at = text.indexOf(c);
            end = at < 0 ? end : Math.min(end, at);
        }
        return text.substring(0, end).endsWith(".git");
    }

    /// `user@host:path`
    private static boolean isSecureCopy(String text) {
        int at = text.indexOf('@');
        int colon = text.indexOf(':', at + 1);
        return at > 0
                && colon > at + 1
                && isWord(text.substring(0, at), "-_")
                && isWord(text.substring(at + 1, colon), "-.")
                && text.indexOf('\n') < 0;
    }

    private static boolean isWord(String text, String others) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && others.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
