/// Reads YAML as the reference does: documents, scalars, tags and the reset of values.
@NullMarked
package dev.jbake.bake.compose.yaml;

import org.jspecify.annotations.NullMarked;
