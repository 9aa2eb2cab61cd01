/// Coverage-guided fuzzing: one class per target, since one process fuzzes one target. Without `JAZZER_FUZZ=1` the
/// inputs beside them (`src/test/resources/dev/jbake/fuzz`) are run as ordinary tests. See docs/fuzzing.md.
@NullMarked
package dev.jbake.fuzz;

import org.jspecify.annotations.NullMarked;
