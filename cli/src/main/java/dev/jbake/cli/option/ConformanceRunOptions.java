package dev.jbake.cli.option;

import dev.jbake.cli.option.Option.Kind;
import java.util.List;

/// The options of `jbake conformance run`.
public final class ConformanceRunOptions {
    /// The table, in the order of the help.
    public static final List<Option> TABLE = List.of(
            Option.of("area", Kind.VALUES, "Run only the cases of this area, or this case (AREA/CASE)"),
            Option.of("bin", Kind.VALUE, "Run this bake command instead of jbake, such as 'docker buildx bake'"),
            Option.of("builder", Kind.VALUE, "Run the cases that need a builder as well, on this one"),
            Option.of("busybox", Kind.VALUE, "A static busybox, for cases with steps that run something"),
            Option.of("except", Kind.VALUES, "Leave out the cases that this file names, AREA/CASE in each line"),
            Option.of("help", 'h', Kind.SWITCH, "Print this help"),
            Option.of("lacks", Kind.VALUES, "What the builder cannot do: image-store, loopback"),
            Option.of("report", Kind.VALUE, "Form of the report: text, json, junit, html"),
            Option.of("since", Kind.VALUE, "Leave out what this version of buildx does not do, such as 0.29"));

    private ConformanceRunOptions() {}
}
