package dev.jbake.conformance.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The report as HTML: counts by area, and each case with its differences.
final class HtmlReport {
    private static final String STYLE = """
            <style>
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
            pre { background: #f4f4f4; padding: .7em; overflow-x: auto }
            .failed { color: #b00020 }
            table { border-collapse: collapse }
            td, th { padding: .1em 1em .1em 0; text-align: left }
            </style>
            """;

    private HtmlReport() {}

    static String of(SuiteResult result) {
        String title = "Conformance of " + Markup.of(result.command());
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
        html.append("<title>").append(title).append("</title>\n").append(STYLE);
        html.append("<h1>").append(title).append("</h1>\n");
        int failed = result.failures().size();
        html.append("<p>")
                .append(result.results().size())
                .append(" cases, ")
                .append(failed)
                .append(" failed, ");
        html.append(result.countLeftOut()).append(" skipped; ");
        html.append(ReportForm.seconds(result.nanoseconds())).append(" s.</p>\n");
        result.leftOut()
                .forEach((reason, count) -> html.append("<p>")
                        .append(count)
                        .append(" skipped: ")
                        .append(Markup.of(reason))
                        .append("</p>\n"));
        Map<String, List<CaseResult>> areas = new TreeMap<>();
        for (CaseResult each : result.results()) {
            String name = each.run().name();
            areas.computeIfAbsent(name.substring(0, name.indexOf('/')), area -> new ArrayList<>())
                    .add(each);
        }
        html.append("<table>\n<tr><th>area</th><th>cases</th><th>failed</th></tr>\n");
        areas.forEach((area, cases) -> {
            long wrong = cases.stream().filter(each -> !each.passed()).count();
            html.append("<tr><td><a href=\"#")
                    .append(Markup.of(area))
                    .append("\">")
                    .append(Markup.of(area));
            html.append("</a></td><td>")
                    .append(cases.size())
                    .append("</td><td>")
                    .append(wrong)
                    .append("</td></tr>\n");
        });
        html.append("</table>\n");
        areas.forEach((area, cases) -> section(area, cases, html));
        return html.append("</html>\n").toString();
    }

    private static void section(String area, List<CaseResult> cases, StringBuilder html) {
        html.append("<h2 id=\"")
                .append(Markup.of(area))
                .append("\">")
                .append(Markup.of(area))
                .append("</h2>\n<ul>\n");
        for (CaseResult each : cases) {
            html.append(each.passed() ? "<li>" : "<li class=\"failed\">");
            html.append(Markup.of(each.run().shows()));
            html.append(" <small>").append(Markup.of(each.run().name())).append("</small>");
            if (!each.passed()) {
                html.append("\n<pre>")
                        .append(Markup.of(String.join("\n", each.differences())))
                        .append("</pre>");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }
}
