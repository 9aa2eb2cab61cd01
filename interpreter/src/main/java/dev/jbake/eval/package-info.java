/// Evaluates expressions to values, in the reference's words where they are wrong.
@NullMarked
package dev.jbake.eval;

import org.jspecify.annotations.NullMarked;
