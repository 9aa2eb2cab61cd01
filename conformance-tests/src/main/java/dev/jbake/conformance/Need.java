package dev.jbake.conformance;

import java.io.IOException;
import java.util.Locale;

/// What a case needs besides a bake command and its files.
public enum Need {
    /// A builder, of any kind.
    BUILDER("a builder"),
    /// Results for several platforms, exports to archives and of caches: what the docker driver can do only with the
    /// containerd image store.
    IMAGE_STORE("a builder with an image store"),
    /// A builder that reaches 127.0.0.1 of this machine and has git.
    LOOPBACK("a builder that reaches 127.0.0.1 of this machine and has git"),
    /// A registry without TLS on a loopback address, which the builder reaches.
    REGISTRY("a registry on a loopback address"),
    /// A statically linked busybox, which the runner puts next to the Dockerfile, for steps that run a program.
    SHELL("a static busybox");

    private final String text;

    Need(String text) {
        this.text = text;
    }

    /// The need in words, for reports.
    public String text() {
        return text;
    }

    /// The word in case files: `image-store`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Finds a need by its word.
    ///
    /// @throws IOException if there is none
    public static Need of(String word) throws IOException {
        for (Need need : values()) {
            if (need.word().equals(word)) {
                return need;
            }
        }
        throw new IOException(
                "There is no need \"" + word + "\": use builder, image-store, loopback, registry or shell.");
    }
}
