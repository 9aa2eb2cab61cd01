/// The suite against jbake, as the modules of jbake test it.
@NullMarked
package dev.jbake.conformity;

import org.jspecify.annotations.NullMarked;
