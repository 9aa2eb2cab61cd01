/// Runs the solve requests of a build: all targets at once, with linked targets as inputs of others.
@NullMarked
package dev.jbake.solve.run;

import org.jspecify.annotations.NullMarked;
