package dev.jbake.cli.option;

import dev.jbake.cli.option.Option.Kind;
import java.util.List;

/// The options of `jbake conformance check`.
public final class ConformanceCheckOptions {
    /// The table, in the order of the help.
    public static final List<Option> TABLE = List.of(
            Option.of("buildx", Kind.VALUE, "What this version of buildx does not know is an error, such as 0.13"),
            Option.of("help", 'h', Kind.SWITCH, "Print this help"),
            Option.of("report", Kind.VALUE, "Form of the report: text, json, sarif"),
            Option.of("strict", Kind.SWITCH, "End with status 1 when there are warnings"));

    private ConformanceCheckOptions() {}
}
