package dev.jbake.reference;

/// The versions of the programs that jbake follows: the same files and flags mean the same as in these.
public final class Reference {
    /// The version of buildx.
    public static final String BUILDX = "0.36.1";

    /// The version of BuildKit.
    public static final String BUILDKIT = "0.32";

    private Reference() {}
}
