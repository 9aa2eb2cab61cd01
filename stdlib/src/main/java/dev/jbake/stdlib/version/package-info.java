/// Semantic versions and their constraints.
@NullMarked
package dev.jbake.stdlib.version;

import org.jspecify.annotations.NullMarked;
