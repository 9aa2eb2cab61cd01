package dev.jbake.cli.command;

import java.util.List;

/// The commands of `jbake conformance`; loaded for them only.
final class ConformanceTable {
    /// In the order of the help.
    static final List<ConformanceGroup> ALL =
            List.of(new ConformanceRun(), new ConformanceCheck(), new ConformanceFuzz());

    private ConformanceTable() {}
}
