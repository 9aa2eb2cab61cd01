/// Records what the reference does.
@NullMarked
package dev.jbake.conformance.record;

import org.jspecify.annotations.NullMarked;
