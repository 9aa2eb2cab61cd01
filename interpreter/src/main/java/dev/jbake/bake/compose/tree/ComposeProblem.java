package dev.jbake.bake.compose.tree;

import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// A mistake in a compose file, in the reference's words.
public final class ComposeProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Span span;

    public ComposeProblem(String message, @Nullable Span span) {
        super(message, null, false, false);
        this.span = span;
    }

    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    @Nullable
    public Span span() {
        return span;
    }

    /// The same mistake with words before it.
    public ComposeProblem within(String words) {
        return new ComposeProblem(words + reason(), span);
    }

    /// The same mistake at a place, where it has none yet.
    public ComposeProblem at(@Nullable Span place) {
        return span == null ? new ComposeProblem(reason(), place) : this;
    }
}
