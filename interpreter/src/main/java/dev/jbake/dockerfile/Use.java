package dev.jbake.dockerfile;

import dev.jbake.source.Span;

/// A place where a stage takes files from somewhere.
///
/// @param kind how
/// @param name what is written there, expanded; as it is written if that is not known
/// @param origin what it means
/// @param span where it is written
public record Use(Kind kind, String name, UseOrigin origin, Span span) {
    /// How a stage uses something.
    public enum Kind {
        /// `FROM`
        BASE("FROM"),
        /// `COPY --from`
        COPY("COPY --from"),
        /// `RUN --mount=from=`
        MOUNT("RUN --mount=from");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        /// As it is written in a Dockerfile.
        public String shown() {
            return shown;
        }
    }
}
