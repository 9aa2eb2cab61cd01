package dev.jbake.cli.conformance.report;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Positions;
import dev.jbake.json.JsonWriter;
import dev.jbake.lint.CheckResult;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The report in SARIF 2.1.0 (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).
final class SarifReport {
    private final IdentityHashMap<Source, Positions> positions = new IdentityHashMap<>();
    private final JsonWriter json = new JsonWriter("  ", false);

    private SarifReport() {}

    static String of(CheckResult result) {
        return new SarifReport().write(result) + "\n";
    }

    private String write(CheckResult result) {
        json.beginObject();
        json.name("$schema").string("https://json.schemastore.org/sarif-2.1.0.json");
        json.name("version").string("2.1.0");
        json.name("runs").beginArray().beginObject();
        List<Code> rules = rules(result);
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").string("jbake");
        json.name("rules").beginArray();
        rules.forEach(this::write);
        json.endArray().endObject().endObject();
        json.name("columnKind").string("utf16CodeUnits");
        json.name("properties").beginObject();
        json.name("buildx").string(result.buildx().toString()).endObject();
        json.name("results").beginArray();
        for (Diagnostic finding : result.findings()) {
            write(finding, rules.indexOf(finding.code()));
        }
        json.endArray();
        return json.endObject().endArray().endObject().toString();
    }

    private static List<Code> rules(CheckResult result) {
        Set<Code> found = EnumSet.noneOf(Code.class);
        result.findings().forEach(finding -> found.add(finding.code()));
        return new ArrayList<>(found);
    }

    private void write(Code rule) {
        json.beginObject().name("id").string(rule.id());
        text("shortDescription", rule.sentence());
        text("help", rule.hint());
        json.name("defaultConfiguration").beginObject();
        json.name("level").string(rule.severity().word()).endObject();
        json.endObject();
    }

    private void write(Diagnostic finding, int rule) {
        json.beginObject().name("ruleId").string(finding.code().id());
        json.name("ruleIndex").number(rule);
        json.name("level").string(finding.severity().word());
        text("message", finding.summary() + (finding.detail().isEmpty() ? "" : ": " + finding.detail()));
        Span place = finding.subject();
        if (place != null) {
            json.name("locations").beginArray().beginObject();
            json.name("physicalLocation").beginObject();
            json.name("artifactLocation").beginObject();
            json.name("uri").string(uri(place.source().name())).endObject();
            region(place, positions.computeIfAbsent(place.source(), Positions::new));
            json.endObject().endObject().endArray();
        }
        json.endObject();
    }

    private void region(Span place, Positions lines) {
        int first = lines.line(place.start());
        int last = lines.line(place.end());
        json.name("region").beginObject();
        json.name("startLine").number(first);
        json.name("startColumn").number(1L + place.start() - lines.start(first));
        json.name("endLine").number(last);
        json.name("endColumn").number(1L + place.end() - lines.start(last)).endObject();
    }

    private void text(String name, String text) {
        json.name(name).beginObject().name("text").string(text).endObject();
    }

    /// A file's name as a URI: relative names stay relative.
    private static String uri(String file) {
        try {
            String path = new URI(null, null, file.startsWith("/") ? file : "./" + file, null).toASCIIString();
            return path.startsWith("./") ? path.substring(2) : "file://" + path;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
