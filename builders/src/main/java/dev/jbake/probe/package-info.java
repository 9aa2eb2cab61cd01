/// Asks whether an engine answers at an address, for the engine script.
@NullMarked
package dev.jbake.probe;

import org.jspecify.annotations.NullMarked;
