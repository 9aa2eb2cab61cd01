/// Functions of dates, times and durations.
@NullMarked
package dev.jbake.stdlib.time;

import org.jspecify.annotations.NullMarked;
