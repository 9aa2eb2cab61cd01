/// Random bake files, and the search for differences between two bake commands with them.
@NullMarked
package dev.jbake.conformance.fuzz;

import org.jspecify.annotations.NullMarked;
