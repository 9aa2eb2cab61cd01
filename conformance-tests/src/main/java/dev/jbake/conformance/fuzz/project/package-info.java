/// Generated projects as trees of parts, and the shrinker, which knows nothing of what the parts mean.
@NullMarked
package dev.jbake.conformance.fuzz.project;

import org.jspecify.annotations.NullMarked;
