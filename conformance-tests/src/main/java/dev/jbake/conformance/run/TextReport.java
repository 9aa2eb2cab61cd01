package dev.jbake.conformance.run;

/// The report as text: what failed, and counts.
final class TextReport {
    private TextReport() {}

    static String of(SuiteResult result) {
        StringBuilder text = new StringBuilder();
        for (CaseResult failure : result.failures()) {
            text.append(failure.run().name())
                    .append(": ")
                    .append(failure.run().shows())
                    .append('\n');
            for (String difference : failure.differences()) {
                text.append(difference.strip().indent(4));
            }
            text.append('\n');
        }
        result.leftOut()
                .forEach((reason, count) ->
                        text.append(count).append(" skipped: ").append(reason).append('\n'));
        int failed = result.failures().size();
        text.append(result.results().size()).append(" cases: ");
        text.append(result.results().size() - failed)
                .append(" passed, ")
                .append(failed)
                .append(" failed");
        if (!result.leftOut().isEmpty()) {
            text.append(", ").append(result.countLeftOut()).append(" skipped");
        }
        return text.append(" (")
                .append(result.command())
                .append(", ")
                .append(ReportForm.seconds(result.nanoseconds()))
                .append(" s)\n")
                .toString();
    }
}
