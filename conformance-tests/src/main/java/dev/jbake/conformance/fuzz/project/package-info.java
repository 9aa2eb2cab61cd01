/// A generated project whose parts are known, so that it can be made smaller. Knows nothing of what is generated.
@NullMarked
package dev.jbake.conformance.fuzz.project;

import org.jspecify.annotations.NullMarked;
