/// Expands the variables of Dockerfiles.
@NullMarked
package dev.jbake.dockerfile.word;

import org.jspecify.annotations.NullMarked;
