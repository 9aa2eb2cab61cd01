package dev.jbake.progress;

import java.util.regex.Pattern;

/// Masks the credentials of URLs. `git` in `ssh://git@host` is no secret, a user of http can be a token.
public final class MaskedUrls {
    private static final Pattern CREDENTIALS =
            Pattern.compile("(?<=https?://)[^/@\\s]+@|(?<=://)[^/@:\\s]*:[^/@\\s]+@");

    private MaskedUrls() {}

    /// A text with all its URLs masked.
    public static String in(String text) {
        return text.contains("://") ? CREDENTIALS.matcher(text).replaceAll("xxxxx:xxxxx@") : text;
    }
}
