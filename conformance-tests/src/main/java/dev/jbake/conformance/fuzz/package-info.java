/// Searches for differences between two bake commands with random projects.
@NullMarked
package dev.jbake.conformance.fuzz;

import org.jspecify.annotations.NullMarked;
