package dev.jbake.plan;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where a target's Dockerfile comes from.
public sealed interface DockerfileSource {

    /// Its name in messages.
    String shown();

    /// A file of this machine.
    ///
    /// @param shown the path, cleaned, relative to the working directory where it was written so
    /// @param directory absolute directory that holds it
    /// @param name base name; where it is `Dockerfile` and only `dockerfile` exists, that one is meant
    record Local(String shown, Path directory, String name) implements DockerfileSource {
        private static final String USUAL = "Dockerfile";
        private static final String LOWER = "dockerfile";

        /// The same with the name that the file has.
        public Local found() {
            boolean lower = name.equals(USUAL)
                    && !Files.exists(directory.resolve(USUAL))
                    && Files.exists(directory.resolve(LOWER));
            return lower
                    ? new Local(shown.substring(0, shown.length() - USUAL.length()) + LOWER, directory, LOWER)
                    : this;
        }
    }

    /// A path inside the remote main context.
    record InContext(String path) implements DockerfileSource {
        @Override
        public String shown() {
            return path;
        }
    }

    /// A file that is downloaded over http(s).
    record Url(String url) implements DockerfileSource {
        @Override
        public String shown() {
            return url;
        }
    }

    /// The text itself (`dockerfile-inline`).
    ///
    /// @param replaced where the Dockerfile would come from without it
    record Inline(String text, DockerfileSource replaced) implements DockerfileSource {
        @Override
        public String shown() {
            return "inline";
        }
    }
}
