package dev.jbake.conformance.run;

import dev.jbake.json.JsonWriter;

/// The report as JSON: counts, and each case with its differences.
final class JsonReport {
    private JsonReport() {}

    static String of(SuiteResult result) {
        JsonWriter json = new JsonWriter("  ", false).beginObject();
        json.name("command").string(result.command());
        json.name("cases").number(result.results().size());
        json.name("failed").number(result.failures().size());
        json.name("leftOut").beginObject();
        result.leftOut().forEach((reason, count) -> json.name(reason).number(count));
        json.endObject();
        json.name("seconds").literal(ReportForm.seconds(result.nanoseconds()));
        json.name("results").beginArray();
        for (CaseResult each : result.results()) {
            json.beginObject();
            json.name("case").string(each.run().name());
            json.name("shows").string(each.run().shows());
            json.name("passed").bool(each.passed());
            json.name("seconds").literal(ReportForm.seconds(each.nanoseconds()));
            if (!each.passed()) {
                json.name("differences").beginArray();
                each.differences().forEach(json::string);
                json.endArray();
            }
            json.endObject();
        }
        return json.endArray().endObject() + "\n";
    }
}
