package dev.jbake.cli.option;

import dev.jbake.cli.option.Option.Kind;
import java.util.List;

/// The options of `jbake conformance fuzz`.
public final class ConformanceFuzzOptions {
    /// The table, in the order of the help.
    public static final List<Option> TABLE = List.of(
            Option.of("bin", Kind.VALUE, "Compare with this bake command, such as 'docker buildx bake'"),
            Option.of("help", 'h', Kind.SWITCH, "Print this help"),
            Option.of("out", Kind.VALUE, "Write the cases under this folder instead of conformance-fuzz"),
            Option.of("projects", Kind.VALUE, "End after so many projects instead of a time"),
            Option.of("seconds", Kind.VALUE, "End after so many seconds instead of 60"),
            Option.of("seed", Kind.VALUE, "Generate the projects of this number; those of any where it is left out"));

    private ConformanceFuzzOptions() {}
}
