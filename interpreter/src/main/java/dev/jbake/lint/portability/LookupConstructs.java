package dev.jbake.lint.portability;

import dev.jbake.bake.BakeFiles;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import dev.jbake.syntax.Body;
import java.util.HashMap;
import java.util.Map;

/// Finds constructs in the names of files that were found by default.
final class LookupConstructs {
    private LookupConstructs() {}

    static void look(BakeFiles files, Findings findings) {
        if (files.lookedUp()) {
            for (Source source : files.composeFiles()) {
                if (source.name().startsWith("compose.")) {
                    findings.add(LanguageFeature.COMPOSE_LOOKUP, source.span(0, 0));
                }
            }
            Map<String, Span> bodies = new HashMap<>();
            for (Body body : files.bodies()) {
                bodies.put(body.span().source().name(), body.missingSpan());
            }
            Span json = bodies.get("docker-bake.override.json");
            if (json != null && bodies.containsKey("docker-bake.hcl")) {
                findings.add(LanguageFeature.OVERRIDE_ORDER, json);
            }
        }
    }
}
