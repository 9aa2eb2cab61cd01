package dev.jbake.buildkit.content;

import dev.jbake.plan.ContextSource;
import dev.jbake.plan.LayoutReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What follows `oci-layout://`: a directory with a tag, a digest, or both.
///
/// @param path the directory as written
/// @param tag `latest` where neither tag nor digest is given
/// @param digest which manifest is meant, if it is given
public record OciReference(
        String path, @Nullable String tag, @Nullable Digest digest) {

    /// Reads a reference without its scheme.
    ///
    /// @throws LayoutException when what looks like a digest is none
    public static OciReference parse(String reference) throws LayoutException {
        LayoutReference parts = LayoutReference.parse(reference);
        String text = parts.digest();
        Digest digest = null;
        if (text != null) {
            Optional<Digest> parsed = Digest.parse(text);
            if (parsed.isEmpty()) {
                throw new LayoutException("invalid digest \"" + text + "\" in " + ContextSource.OCI_LAYOUT + reference);
            }
            digest = parsed.get();
        }
        String tag = parts.tag() == null && digest == null ? "latest" : parts.tag();
        return new OciReference(parts.path(), tag, digest);
    }

    /// The reference that the build gets, with the id of the store that serves the directory.
    ///
    /// @param store the id
    /// @param resolved the manifest
    public String context(String store, Digest resolved) {
        return ContextSource.OCI_LAYOUT + store + (tag == null ? "" : ":" + tag) + "@" + resolved;
    }
}
