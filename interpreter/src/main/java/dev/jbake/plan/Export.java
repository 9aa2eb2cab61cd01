package dev.jbake.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One entry of `output`, as written.
///
/// @param type `image`, `registry`, `docker`, `oci`, `tar`, `local`, `cacheonly` or what the user wrote
/// @param attributes all but `type`, `dest` among them, in written order
public record Export(String type, ImmutableMap<String, String> attributes) {

    /// The file or directory of this machine that it writes, null if it writes none.
    public @Nullable String localPath() {
        ExportPlace place = place();
        return place == ExportPlace.FILE || place == ExportPlace.DIRECTORY ? attributes.get(ExportPlace.DEST) : null;
    }

    /// Where the result goes.
    public ExportPlace place() {
        return ExportPlace.of(type, attributes);
    }

    /// How a `local` output treats files that the build did not write: `copy` keeps them, `delete` does not. Other
    /// values are returned as written.
    public String mode() {
        String mode = attributes.getOrDefault("mode", "");
        String known = mode.strip().toLowerCase(Locale.ROOT);
        return switch (known) {
            case "", "copy" -> "copy";
            case "delete" -> "delete";
            default -> mode;
        };
    }
}
