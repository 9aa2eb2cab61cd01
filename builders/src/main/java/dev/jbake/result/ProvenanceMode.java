package dev.jbake.result;

import dev.jbake.host.Host;
import java.util.Set;

/// How much provenance goes into the metadata file.
public enum ProvenanceMode {
    /// All but `buildConfig` and `metadata`; the default.
    MIN,
    /// All of it.
    MAX,
    /// None of it.
    DISABLED;

    /// What `BUILDX_METADATA_PROVENANCE` says; anything that is not understood means {@link #MIN}, as in the reference.
    public static ProvenanceMode of(Host host) {
        String value = host.variable("BUILDX_METADATA_PROVENANCE");
        if (value == null) {
            return MIN;
        }
        if (value.equals("max")) {
            return MAX;
        }
        return value.equals("disabled")
                        || Set.of("0", "f", "F", "false", "FALSE", "False").contains(value)
                ? DISABLED
                : MIN;
    }
}
