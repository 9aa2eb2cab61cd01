/// Evaluates expressions to values; mistakes are reported in the reference's words.
@NullMarked
package dev.jbake.eval;

import org.jspecify.annotations.NullMarked;
