package dev.jbake.dockerfile;

/// What a name in a Dockerfile means.
public sealed interface UseOrigin {
    /// A stage of the same file.
    record OfStage(BuildStage stage) implements UseOrigin {}

    /// A named context of the target.
    ///
    /// @param name its key
    record OfContext(String name) implements UseOrigin {}

    /// An image that is pulled.
    ///
    /// @param reference in full: with registry, and with a tag or digest
    record OfImage(String reference) implements UseOrigin {}

    /// Nothing: `scratch`.
    record Empty() implements UseOrigin {}

    /// Something that depends on what is not known here.
    record Unknown() implements UseOrigin {}
}
