/// Runs the suite against a bake command and reports the result.
@NullMarked
package dev.jbake.conformance.run;

import org.jspecify.annotations.NullMarked;
