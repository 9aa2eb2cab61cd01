/// What a build takes from the Docker daemon of this machine: its image store and its API.
@NullMarked
package dev.jbake.solve.docker;

import org.jspecify.annotations.NullMarked;
