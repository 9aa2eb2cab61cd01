package dev.jbake.diagnostic;

import dev.jbake.limit.Limits;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the diagnostics of one run, in the order they were found.
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;
    private int warnings;

    /// Adds one; beyond {@link Limits#DIAGNOSTICS} it is only counted.
    public void add(Diagnostic diagnostic) {
        int before = diagnostic.isError() ? errors++ : warnings++;
        if (before < Limits.DIAGNOSTICS) {
            found.add(diagnostic);
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

    /// How many errors were added.
    public int errors() {
        return errors;
    }

    /// Forgets all of them.
    public void clear() {
        found.clear();
        errors = 0;
        warnings = 0;
    }

    /// Turns all warnings into errors.
    public void makeWarningsErrors() {
        found.replaceAll(Diagnostic::asError);
        errors += warnings;
        warnings = 0;
    }

    /// Adds one unless the same was added before.
    public void addOnce(Diagnostic diagnostic) {
        if (!found.contains(diagnostic)) {
            add(diagnostic);
        }
    }

    /// True after {@link Limits#SUGGESTIONS} errors: what is costly to find is left out from then on.
    public boolean areMany() {
        return errors >= Limits.SUGGESTIONS;
    }

    /// How many were added, including those that were only counted.
    public int count() {
        return errors + warnings;
    }

    /// The kept ones, oldest first; a live view.
    public List<Diagnostic> all() {
        return Collections.unmodifiableList(found);
    }
}
