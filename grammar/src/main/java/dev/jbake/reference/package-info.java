/// What jbake follows.
@NullMarked
package dev.jbake.reference;

import org.jspecify.annotations.NullMarked;
