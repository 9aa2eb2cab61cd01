package dev.jbake.cli.conformance.report;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Positions;
import dev.jbake.diagnostic.Severity;
import dev.jbake.json.JsonWriter;
import dev.jbake.lint.CheckResult;
import dev.jbake.lint.portability.Requirement;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/// The report as JSON.
final class JsonCheckReport {
    private final IdentityHashMap<Source, Positions> positions = new IdentityHashMap<>();
    private final JsonWriter json = new JsonWriter("  ", false);

    private JsonCheckReport() {}

    static String of(CheckResult result) {
        return new JsonCheckReport().write(result) + "\n";
    }

    private String write(CheckResult result) {
        json.beginObject();
        for (Severity severity : Severity.values()) {
            json.name(severity.word() + "s").number(result.count(severity));
        }
        json.name("leftOut").number(result.leftOut());
        json.name("findings").beginArray();
        for (Diagnostic finding : result.findings()) {
            write(finding);
        }
        json.endArray();
        json.name("buildx").beginObject();
        json.name("since").string(result.buildx().toString());
        json.name("constructs").beginArray();
        for (Requirement requirement : result.requirements()) {
            json.beginObject().name("name").string(requirement.construct().name());
            json.name("since").string(requirement.construct().since().toString());
            place(requirement.place());
            json.endObject();
        }
        return json.endArray().endObject().endObject().toString();
    }

    private void write(Diagnostic finding) {
        json.beginObject().name("rule").string(finding.code().id());
        json.name("severity").string(finding.severity().word());
        json.name("summary").string(finding.summary());
        json.name("detail").string(finding.detail());
        json.name("hint").string(finding.code().hint());
        place(finding.subject());
        json.endObject();
    }

    private void place(@Nullable Span place) {
        if (place != null) {
            Positions lines = positions.computeIfAbsent(place.source(), Positions::new);
            json.name("at").string(lines.describe(place));
            json.name("file").string(place.source().name());
            point("start", place.start(), lines);
            point("end", place.end(), lines);
        }
    }

    private void point(String name, int offset, Positions lines) {
        json.name(name).beginObject();
        json.name("line").number(lines.line(offset));
        json.name("column").number(lines.column(offset)).endObject();
    }
}
