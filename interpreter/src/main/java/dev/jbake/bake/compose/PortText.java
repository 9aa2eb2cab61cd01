package dev.jbake.bake.compose;

import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// A port in its short form; nothing of it matters for a build but that it is one.
final class PortText {
    private PortText() {}

    static void check(String text, @Nullable Span span) throws ComposeProblem {}
}
