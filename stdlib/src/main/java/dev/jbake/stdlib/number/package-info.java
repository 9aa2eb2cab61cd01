/// Functions of numbers, and comparisons.
@NullMarked
package dev.jbake.stdlib.number;

import org.jspecify.annotations.NullMarked;
