/// Runs the solve requests of a build: all targets at once, linked targets handed on.
@NullMarked
package dev.jbake.solve.run;

import org.jspecify.annotations.NullMarked;
