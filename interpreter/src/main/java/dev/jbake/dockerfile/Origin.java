package dev.jbake.dockerfile;

/// What a name in a Dockerfile means.
public sealed interface Origin {
    /// A stage of the same file.
    record OfStage(Stage stage) implements Origin {}

    /// A named context of the target.
    ///
    /// @param name its key
    record OfContext(String name) implements Origin {}

    /// An image that is pulled.
    ///
    /// @param reference in full: with registry, and with a tag or digest
    record OfImage(String reference) implements Origin {}

    /// Nothing: `scratch`.
    record Empty() implements Origin {}

    /// Something that depends on what is not known here.
    record Unknown() implements Origin {}
}
