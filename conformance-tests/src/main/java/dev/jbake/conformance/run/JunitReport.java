package dev.jbake.conformance.run;

/// The report as JUnit's XML: a test case for each case, with its area as the class.
final class JunitReport {
    private JunitReport() {}

    static String of(SuiteResult result) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"").append(Markup.of(result.command()));
        xml.append("\" tests=\"").append(result.results().size());
        xml.append("\" failures=\"").append(result.failures().size());
        xml.append("\" errors=\"0\" skipped=\"0\" time=\"").append(ReportForm.seconds(result.nanoseconds()));
        xml.append("\">\n");
        for (CaseResult each : result.results()) {
            String name = each.run().name();
            int slash = name.indexOf('/');
            xml.append("  <testcase classname=\"").append(Markup.of(name.substring(0, slash)));
            xml.append("\" name=\"").append(Markup.of(name.substring(slash + 1)));
            xml.append("\" time=\"")
                    .append(ReportForm.seconds(each.nanoseconds()))
                    .append('"');
            if (each.passed()) {
                xml.append("/>\n");
                continue;
            }
            xml.append(">\n    <failure message=\"")
                    .append(Markup.of(each.run().shows()))
                    .append("\">");
            xml.append(Markup.of(String.join("\n", each.differences())));
            xml.append("</failure>\n  </testcase>\n");
        }
        return xml.append("</testsuite>\n").toString();
    }
}
