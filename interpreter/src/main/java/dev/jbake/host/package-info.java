/// What a run takes from the machine: environment, working directory, standard input, clock and randomness.
@NullMarked
package dev.jbake.host;

import org.jspecify.annotations.NullMarked;
