package dev.jbake.lint.portability;

import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Collects the requirements of a run.
final class Findings {
    private final List<Requirement> all = new ArrayList<>();

    List<Requirement> all() {
        return all;
    }

    /// Adds a use of a construct, unless all versions understand it.
    void add(Construct construct, Span place) {
        if (construct.since().compareTo(Portability.EARLIEST) > 0) {
            all.add(new Requirement(construct, place));
        }
    }

    void add(LanguageFeature feature, Span place) {
        add(feature.construct(), place);
    }
}
