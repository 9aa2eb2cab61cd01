package dev.jbake.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What would fail when a target is built, found before.
final class Problems {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /// Adds something that BuildKit refuses, in its words.
    void add(String what, Span place) {
        found.add(Diagnostic.error(Code.INVALID_DOCKERFILE, "Invalid Dockerfile", what, place));
    }

    void add(Diagnostic problem) {
        found.add(problem);
    }

    List<Diagnostic> all() {
        return new ArrayList<>(found);
    }
}
