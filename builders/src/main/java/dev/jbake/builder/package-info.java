/// Which builder a run uses: docker's configuration and contexts, buildx's store, and the choice between them.
@NullMarked
package dev.jbake.builder;

import org.jspecify.annotations.NullMarked;
