package dev.jbake.diagnostic;

import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the diagnostics of one run, in the order they were found.
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;

    /// Adds one.
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (diagnostic.isError()) {
            errors++;
        }
    }

    /// Adds all of another collection.
    public void addAll(Iterable<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            add(diagnostic);
        }
    }

    /// Adds an error.
    public void error(Code code, String summary, String detail, @Nullable Span subject) {
        add(Diagnostic.error(code, summary, detail, subject));
    }

    /// True when at least one error was added.
    public boolean hasErrors() {
        return errors > 0;
    }

    /// All so far, oldest first; a live view.
    public List<Diagnostic> all() {
        return Collections.unmodifiableList(found);
    }
}
