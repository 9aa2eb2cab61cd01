package dev.jbake.plan;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of `path[:tag][@digest]`, which names an image in an OCI layout directory.
///
/// @param path the directory as written
/// @param tag null if it is not given
/// @param digest as written, not checked; null if it is not given
public record LayoutReference(
        String path, @Nullable String tag, @Nullable String digest) {

    // Compat: neither is anchored, so the part of a path after a colon is a tag (ContentServiceTest.referencesAreRead).
    private static final Pattern DIGEST =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*[:][0-9A-Fa-f]{32,}");
    private static final Pattern TAG = Pattern.compile("[0-9A-Za-z_][0-9A-Za-z_.-]{0,127}");

    /// Parses a reference without its scheme.
    public static LayoutReference parse(String reference) {
        String path = reference;
        String digest = null;
        String tag = null;
        int at = path.lastIndexOf('@');
        if (at >= 0 && DIGEST.matcher(path.substring(at + 1)).find()) {
            digest = path.substring(at + 1);
            path = path.substring(0, at);
        }
        int colon = path.lastIndexOf(':');
        if (colon >= 0
                && !isDrive(path, colon)
                && TAG.matcher(path.substring(colon + 1)).find()) {
            tag = path.substring(colon + 1);
            path = path.substring(0, colon);
        }
        return new LayoutReference(path, tag, digest);
    }

    private static boolean isDrive(String path, int colon) {
        return colon == 1
                && path.length() > 2
                && (path.charAt(2) == '/' || path.charAt(2) == '\\')
                && Character.isLetter(path.charAt(0));
    }
}
