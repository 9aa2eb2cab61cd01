/// The versions of buildx and BuildKit that jbake follows.
@NullMarked
package dev.jbake.reference;

import org.jspecify.annotations.NullMarked;
