@NullMarked
package dev.jbake.eval;

import org.jspecify.annotations.NullMarked;
