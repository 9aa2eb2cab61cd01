/// Tests of solving.
@NullMarked
package dev.jbake.builder.solve;

import org.jspecify.annotations.NullMarked;
