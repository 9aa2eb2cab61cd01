/// Tests of solving.
@NullMarked
package dev.jbake.solve.run;

import org.jspecify.annotations.NullMarked;
