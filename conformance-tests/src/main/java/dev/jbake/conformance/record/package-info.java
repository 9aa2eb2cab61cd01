/// Writes expectations: what the reference says, and what jbake says beyond it.
@NullMarked
package dev.jbake.conformance.record;

import org.jspecify.annotations.NullMarked;
