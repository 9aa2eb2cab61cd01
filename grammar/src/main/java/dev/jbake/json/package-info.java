/// JSON text: a reader that keeps positions, and a writer with the form of Go's encoding/json.
@NullMarked
package dev.jbake.json;

import org.jspecify.annotations.NullMarked;
