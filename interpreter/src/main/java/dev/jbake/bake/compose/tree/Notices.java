package dev.jbake.bake.compose.tree;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Warnings about compose files, each once: a file is read twice, alone and with the others.
public final class Notices {
    private final Diagnostics diagnostics;
    private final Set<String> given = new HashSet<>();
    private final ComposeWork work = new ComposeWork();

    public Notices(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// The work of the run so far.
    public ComposeWork work() {
        return work;
    }

    /// Warns of something that may not mean what its author thinks.
    public void warn(String words, @Nullable Span span) {
        add(Diagnostic.warning(Code.COMPOSE_NOTICE, words, "", span));
    }

    /// Warns of something that has no effect.
    public void ignored(String detail, @Nullable Span span) {
        add(Diagnostic.finding(Code.COMPOSE_IGNORED, span, detail));
    }

    private void add(Diagnostic notice) {
        Span span = notice.subject();
        String place = span == null ? "" : span.source().name() + ":" + span.start();
        if (given.add(place + ":" + notice.summary() + notice.detail())) {
            diagnostics.add(notice);
        }
    }
}
