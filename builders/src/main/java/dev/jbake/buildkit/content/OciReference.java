package dev.jbake.buildkit.content;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What follows `oci-layout://`: a directory with a tag, a digest, or both.
///
/// @param path the directory as written
/// @param tag `latest` where neither tag nor digest is given
/// @param digest which manifest is meant, if it is given
public record OciReference(
        String path, @Nullable String tag, @Nullable Digest digest) {

    // Compat: neither is anchored, as in buildx, so a piece of a path behind a colon is a tag, too.
    private static final Pattern DIGEST =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*[:][0-9A-Fa-f]{32,}");
    private static final Pattern TAG = Pattern.compile("[0-9A-Za-z_][0-9A-Za-z_.-]{0,127}");

    /// Reads a reference without its scheme.
    ///
    /// @throws LayoutException when what looks like a digest is none
    public static OciReference parse(String reference) throws LayoutException {
        String path = reference;
        Digest digest = null;
        String tag = null;
        int at = path.lastIndexOf('@');
        if (at >= 0 && DIGEST.matcher(path.substring(at + 1)).find()) {
            String text = path.substring(at + 1);
            Optional<Digest> parsed = Digest.parse(text);
            if (parsed.isEmpty()) {
                throw new LayoutException("invalid digest \"" + text + "\" in oci-layout://" + reference);
            }
            digest = parsed.get();
            path = path.substring(0, at);
        }
        int colon = path.lastIndexOf(':');
        if (colon >= 0
                && !isDrive(path, colon)
                && TAG.matcher(path.substring(colon + 1)).find()) {
            tag = path.substring(colon + 1);
            path = path.substring(0, colon);
        }
        return new OciReference(path, tag == null && digest == null ? "latest" : tag, digest);
    }

    private static boolean isDrive(String path, int colon) {
        return colon == 1
                && path.length() > 2
                && (path.charAt(2) == '/' || path.charAt(2) == '\\')
                && Character.isLetter(path.charAt(0));
    }

    /// What the build is told: the same with the id of the store that serves the directory.
    ///
    /// @param store the id
    /// @param resolved the manifest
    public String context(String store, Digest resolved) {
        return "oci-layout://" + store + (tag == null ? "" : ":" + tag) + "@" + resolved;
    }
}
