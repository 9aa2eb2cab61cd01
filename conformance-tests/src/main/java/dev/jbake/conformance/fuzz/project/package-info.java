/// Generated projects in parts, so that they can be shrunk, whatever is generated.
@NullMarked
package dev.jbake.conformance.fuzz.project;

import org.jspecify.annotations.NullMarked;
