/// Runs the suite against a bake command, and reports what came of it.
@NullMarked
package dev.jbake.conformance.run;

import org.jspecify.annotations.NullMarked;
