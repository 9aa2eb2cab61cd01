/// Compares the time and memory of whole processes with those of the reference; started by the script `performance`.
@NullMarked
package dev.jbake.performance;

import org.jspecify.annotations.NullMarked;
