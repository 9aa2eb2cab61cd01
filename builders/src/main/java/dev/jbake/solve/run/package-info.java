/// Runs the solve requests of a build: all targets at once, with linked targets as inputs of others.
/// Large because every part of a run is a class of its own, and all of them share its sessions and requests.
@NullMarked
package dev.jbake.solve.run;

import org.jspecify.annotations.NullMarked;
