/// Finds the links between targets that their Dockerfiles ask for and the bake files do not make.
@NullMarked
package dev.jbake.linking;

import org.jspecify.annotations.NullMarked;
